import { type StoredFile } from '@app/platform/files';
import { type Language } from '@app/platform/http';
import { Button, Card, EMPTY_FORM, FileField, Form, Link, numberText } from '@app/ui';
import { BOOTH_DOCUMENTS } from '../booth-documents.service.js';
import { boothTexts } from '../booth.texts.js';
import { fairPath } from '../fair-words.js';
import { type BoothRow } from '../booths.queries.js';

type PlacedBooth = Pick<BoothRow, 'id' | 'fairId'>;

const documentPath = ({ id, fairId }: PlacedBooth, fileId: string): string =>
  `${fairPath(fairId)}/gian/${id}/tai-lieu/${fileId}`;

const sizeText = ({ size }: StoredFile, language: Language): string =>
  boothTexts(language).documents.size(numberText(Math.max(1, Math.ceil(size / 1024)), language));

interface ListProps {
  language: Language;
  booth: PlacedBooth;
  documents: readonly StoredFile[];
  /** Where the page must stay open, documents open beside it. */
  isBeside?: boolean;
}

/** What lies at a booth, for whoever looks at it. */
export function BoothDocumentList({ language, booth, documents, isBeside }: ListProps) {
  if (documents.length === 0) return null;
  return (
    <ul class="notice-list">
      {documents.map((file) => (
        <li key={file.id}>
          <Link href={documentPath(booth, file.id)} isBeside={isBeside}>
            {file.name}
          </Link>{' '}
          <span class="soft small">{sizeText(file, language)}</span>
        </li>
      ))}
    </ul>
  );
}

interface PanelProps extends ListProps {
  /** Where documents are sent; each goes at `<action>/<id>/go`. */
  action: string;
  /** Whether everybody can open them by now. */
  isPublic: boolean;
}

/** What lies at a booth, for whoever fills it. */
export function BoothDocumentsPanel({ language, booth, documents, action, isPublic }: PanelProps) {
  const { documents: texts } = boothTexts(language);
  return (
    <Card class="section-small">
      <h2>{texts.title}</h2>
      <p class="soft">{texts.lead}</p>
      {documents.map((file) => (
        <div key={file.id} class="actions">
          <span>
            {isPublic ? <Link href={documentPath(booth, file.id)}>{file.name}</Link> : file.name}{' '}
            <span class="soft small">{sizeText(file, language)}</span>
          </span>
          <Form action={`${action}/${file.id}/go`} class="inline-form">
            <Button look="quiet" icon="remove">
              {texts.remove}
            </Button>
          </Form>
        </div>
      ))}
      <Form action={action} multipart>
        <FileField
          form={{ ...EMPTY_FORM, scope: 'document' }}
          name="document"
          label={texts.file}
          hint={texts.fileHint}
          accept={BOOTH_DOCUMENTS.accept.join(',')}
        />
        <Button look="secondary" icon="upload">
          {texts.upload}
        </Button>
      </Form>
    </Card>
  );
}
