import { formatInstant } from '@app/kernel';
import { type StoredFile } from '@app/platform/files';
import { type Language } from '@app/platform/http';
import { Button, Card, ChoicePanel, EMPTY_FORM, FileField, Fold, Form, Hidden, numberText } from '@app/ui';
import { newId } from '@app/kernel';
import { type ConversationView } from '../../live/live.schema.js';
import { SHARED_FILES } from '../../live/shared-files.js';
import { talkTexts } from '../../live/talk.texts.js';
import { talkPath } from '../../fair-words.js';
import { CommandButton, CommandFields } from './live-parts.js';

interface FilesProps {
  language: Language;
  talk: ConversationView;
  /** Who reads it. */
  personId: string;
  /** The person's own, as the centre keeps them. */
  documents: readonly StoredFile[];
}

/** Where a file that was shared is opened, and where files are sent. */
export const talkFilesPath = (conversationId: string): string => `${talkPath(conversationId)}/tep`;

/** What was shared in a conversation. */
export function SharedFiles({ language, talk }: Pick<FilesProps, 'language' | 'talk'>) {
  const texts = talkTexts(language).files;
  if (talk.files.length === 0) return null;
  return (
    <Card>
      <h2>{texts.title}</h2>
      <ul class="plain-list">
        {talk.files.map(({ id, name, size, byName, at }) => (
          <li key={id}>
            <a href={`${talkFilesPath(talk.id)}/${id}`} download>
              {name}
            </a>{' '}
            <span class="soft small">
              {texts.about(
                numberText(Math.max(1, Math.round(size / 1024)), language),
                byName,
                formatInstant(new Date(at)).slice(-5),
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Sharing: the person's profile and documents with one tap, or a file of the device for everybody. */
export function ShareFiles({ language, talk, personId, documents }: FilesProps) {
  const texts = talkTexts(language).files;
  const fields = { conversation: talk.id };
  const isOwn = talk.person === personId;
  const hasProfile = talk.files.some(({ kind }) => kind === 'profile');
  return (
    <section class="stack">
      {isOwn && (
        <div class="actions">
          {!hasProfile && (
            <CommandButton action={talkPath(talk.id)} kind="share-profile" fields={fields} look="secondary">
              {texts.profile}
            </CommandButton>
          )}
          {documents.length > 0 && (
            <ChoicePanel
              open={texts.document}
              action={talkPath(talk.id)}
              name="document"
              choices={documents.map(({ id, name }) => ({ value: id, label: name }))}
            >
              <CommandFields kind="share-document" {...fields} />
            </ChoicePanel>
          )}
        </div>
      )}
      {isOwn && !hasProfile && <p class="small soft">{texts.profileHint}</p>}
      <Fold title={texts.upload}>
        <Form action={talkFilesPath(talk.id)} multipart>
          <Hidden name="key" value={newId()} />
          <FileField
            form={{ ...EMPTY_FORM, scope: 'share' }}
            name="file"
            label={texts.file}
            hint={texts.fileHint}
            accept={SHARED_FILES.accept.join(',')}
          />
          <Button look="secondary">{texts.send}</Button>
        </Form>
      </Fold>
    </section>
  );
}
