import { type Language } from '@app/platform/http';
import { Choices, FileField, type FormState } from '@app/ui';
import { EVIDENCE_FILES, EVIDENCE_KINDS } from '../evidence.js';
import { placementTexts } from '../placement.texts.js';

/** What shows that somebody works, and a paper of it. */
export function EvidenceFields({ language, form }: { language: Language; form: FormState }) {
  const texts = placementTexts(language);
  return (
    <>
      <Choices
        form={form}
        name="evidence"
        type="radio"
        label={texts.evidence}
        hint={texts.evidenceHint}
        options={EVIDENCE_KINDS.map((value) => ({ value, label: texts.evidences[value] }))}
      />
      <FileField
        form={form}
        name="file"
        label={texts.paper}
        hint={texts.paperHint}
        accept={EVIDENCE_FILES.accept.join(',')}
        optional
      />
    </>
  );
}
