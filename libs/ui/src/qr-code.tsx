import qrcode from 'qrcode';

/** Light modules around the code, which readers need to find it. */
const QUIET = 4;

/** A QR code as a drawing inside of the page: dark on white in dark mode too, sharp in print. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const side = size + 2 * QUIET;
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={darkRuns(data, size)} fill="#000" />
    </svg>
  );
}

/** One bar for each run of dark modules of a row: a third of the size of one square each. */
function darkRuns(data: Uint8Array, size: number): string {
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!data[row * size + column]) continue;
      let end = column;
      while (end < size && data[row * size + end]) end += 1;
      path += `M${column + QUIET} ${row + QUIET}h${end - column}v1h-${end - column}z`;
      column = end;
    }
  }
  return path;
}
