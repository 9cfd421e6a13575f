import { type StoredFile } from '@app/platform/files';
import { type Language } from '@app/platform/http';
import {
  Button,
  Card,
  EmptyState,
  ErrorSummary,
  FileField,
  Form,
  type FormState,
  Notice,
  PageHead,
  Select,
} from '@app/ui';
import { DocumentList, documentsPath } from '../documents/document-list.js';
import { DOCUMENT_FILES, DOCUMENT_KINDS } from '../documents/document.schema.js';
import { documentTexts } from '../documents/document.texts.js';
import { type Person } from '../person.entity.js';

interface DocumentsPageProps {
  language: Language;
  person: Person;
  documents: readonly StoredFile[];
  /** Whether its reader may add and remove. */
  mayChange: boolean;
  form: FormState;
}

/** The documents of a person, and the way to keep another one. */
export function DocumentsPage({ language, person, documents, mayChange, form }: DocumentsPageProps) {
  const texts = documentTexts(language);
  const home = `/can-bo/nguoi-lao-dong/${person.id}`;
  return (
    <div class="medium">
      <PageHead
        title={texts.titleOf(person.fullName)}
        lead={texts.lead}
        crumbs={[
          { href: '/can-bo/nguoi-lao-dong', label: texts.people },
          { href: home, label: person.fullName },
        ]}
      />
      <div class="stack">
        {mayChange && (
          <Card>
            <Form action={documentsPath(person.id)} multipart>
              <ErrorSummary form={form} />
              <Select
                form={form}
                name="kind"
                label={texts.kind}
                options={DOCUMENT_KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
              />
              <FileField
                form={form}
                name="file"
                label={texts.file}
                hint={texts.fileHint}
                accept={DOCUMENT_FILES.accept.join(',')}
              />
              <Notice tone="warning">{texts.never}</Notice>
              <Button>{texts.add}</Button>
            </Form>
          </Card>
        )}
        {documents.length === 0 ? (
          <EmptyState title={texts.none} icon="document">
            <p>{texts.noneHint}</p>
          </EmptyState>
        ) : (
          <DocumentList language={language} personId={person.id} documents={documents} mayRemove={mayChange} />
        )}
      </div>
    </div>
  );
}
