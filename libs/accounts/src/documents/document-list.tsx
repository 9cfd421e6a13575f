import { formatDay, localDateOf } from '@app/kernel';
import { type StoredFile } from '@app/platform/files';
import { type Language } from '@app/platform/http';
import { ConfirmPanel, ListItem } from '@app/ui';
import { personPath } from '../person-path.js';
import { type DocumentKind } from './document.schema.js';
import { documentTexts } from './document.texts.js';

const KILOBYTE = 1024;

export const documentsPath = (personId: string): string => `${personPath(personId)}/giay-to`;

interface DocumentListProps {
  language: Language;
  personId: string;
  documents: readonly StoredFile[];
  /** Whether its reader may remove them, and does so here. */
  mayRemove?: boolean;
}

/** Documents of one person, each to be opened. */
export function DocumentList({ language, personId, documents, mayRemove }: DocumentListProps) {
  const texts = documentTexts(language);
  return (
    <div class="list">
      {documents.map((file) => (
        <ListItem
          key={file.id}
          href={`${documentsPath(personId)}/${file.id}`}
          title={file.name}
          facts={[{ icon: 'document', text: keptText(file, language) }]}
          note={
            mayRemove && (
              <ConfirmPanel
                open={texts.remove}
                question={texts.removeQuestion(file.name)}
                action={`${documentsPath(personId)}/${file.id}/xoa`}
                confirm={texts.removeConfirm}
                look="secondary"
              >
                <p>{texts.removeHint}</p>
              </ConfirmPanel>
            )
          }
        />
      ))}
    </div>
  );
}

function keptText({ purpose, createdAt, size }: StoredFile, language: Language): string {
  const texts = documentTexts(language);
  const kilobytes = `${Math.max(1, Math.round(size / KILOBYTE))} kB`;
  return texts.kept(texts.kinds[purpose as DocumentKind] ?? purpose, formatDay(localDateOf(createdAt)), kilobytes);
}
