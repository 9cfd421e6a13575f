import { type ComponentChildren } from 'preact';

/** How every Vietnamese administrative paper begins, in Vietnamese whatever the language of the reader (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const NATION = 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

interface SheetProps {
  /** Who stands above the issuer, such as the Department of Home Affairs. */
  parent?: string;
  issuer: string;
  number?: string;
  /** Place and day, as `Thái Nguyên, ngày 24 tháng 11 năm 2026`. */
  place?: string;
  title: string;
  /** Of the heading: 1 where the sheet is the page. */
  level?: 1 | 2 | 3;
  signatures?: readonly { title: string; note?: string; name?: string }[];
  children: ComponentChildren;
}

/** A paper form for A4: the same on the screen and in print. */
export function Sheet({ parent, issuer, number, place, title, level = 1, signatures, children }: SheetProps) {
  const Heading = `h${level}` as const;
  return (
    <article class="sheet">
      <div class="sheet-head">
        <p>
          {parent}
          <strong>{issuer}</strong>
          {number}
        </p>
        <p lang="vi">
          <strong>{NATION}</strong>
          <span class="sheet-motto-line">{MOTTO}</span>
        </p>
      </div>
      {place && <p class="sheet-place">{place}</p>}
      <Heading class="sheet-title">{title}</Heading>
      {children}
      {signatures && (
        <div class="sheet-signatures">
          {signatures.map((signature) => (
            <div key={signature.title}>
              <strong>{signature.title}</strong>
              {signature.note && <small>{signature.note}</small>}
              {signature.name && <p class="sheet-signer">{signature.name}</p>}
            </div>
          ))}
        </div>
      )}
    </article>
  );
}
