import { formatPhone } from '@app/kernel';
import { type PdfContent, type PdfPaper } from '@app/platform/pdf';
import { type CandidateFactsProps, factRows } from './candidate-fact-rows.js';
import { periodText } from './candidate-words.js';
import { profileFormTexts } from './profile-forms.texts.js';
import { profileTexts } from './profile.texts.js';

interface PaperProps extends CandidateFactsProps {
  owner: { fullName: string; phone: string | null };
}

/** The profile as a paper that somebody hands to an employer: who they are, how to reach them, what they can do. */
export function candidatePaper({ owner, ...props }: PaperProps, madeAt: Date): PdfPaper {
  const { language, snapshot } = props;
  const { facts } = profileTexts(language);
  const print = profileFormTexts(language).print;
  const rows = factRows(props).filter(([, value]) => value !== null && value !== '');
  const jobs = snapshot.jobs.flatMap((job): PdfContent[] => [
    { text: [job.title, job.employer].filter(Boolean).join(' · '), bold: true, margin: [0, 4, 0, 0] },
    { text: [periodText(job, language), job.note].filter(Boolean).join('. ') },
  ]);
  return {
    title: `${print.title} ${owner.fullName}`,
    language,
    madeAt,
    content: [
      { text: owner.fullName, style: 'title' },
      ...(owner.phone
        ? [
            {
              text: `${print.phone}: ${formatPhone(owner.phone)}`,
              margin: [0, 0, 0, 8] as [number, number, number, number],
            },
          ]
        : []),
      ...(snapshot.about ? [{ text: snapshot.about, margin: [0, 0, 0, 8] as [number, number, number, number] }] : []),
      { layout: 'noBorders', table: { widths: [150, '*'], body: rows.map(([term, value]) => [term, String(value)]) } },
      ...(jobs.length > 0
        ? [{ text: facts.jobs, bold: true, margin: [0, 12, 0, 0] as [number, number, number, number] }]
        : []),
      ...jobs,
    ],
  };
}
