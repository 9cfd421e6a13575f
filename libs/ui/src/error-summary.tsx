import { type FormState, idOf, type Problem } from './form.js';
import { Icon } from './icon.js';
import { usePage } from './page-context.js';
import { uiTexts } from './ui.texts.js';

/** A label stands in a list: a whole sentence is cut off there. */
const LONGEST_NAME = 60;

function nameOf(label: string): string {
  if (label.length <= LONGEST_NAME) return label;
  return `${label.slice(0, label.lastIndexOf(' ', LONGEST_NAME)).replace(/[,;:]$/, '')}…`;
}

/** The field that a problem is about: of several in rows (`workplaces`), the first. */
function fieldOf(labels: ReadonlyMap<string, string>, id: string): { id: string; name: string } | null {
  const found = labels.has(id) ? id : [...labels.keys()].find((each) => each.startsWith(`${id}-`));
  return found === undefined ? null : { id: found, name: nameOf(labels.get(found)!) };
}

/** Everything that is wrong, first on the page: one line for each problem, which names its field and leads to it. */
export function ErrorSummary({ form }: { form: FormState }) {
  const { language, fields } = usePage();
  const texts = uiTexts(language);
  if (form.problems.length === 0) return null;
  fields.isAsked = true;
  return (
    <div class="notice notice-error" role="alert" tabIndex={-1} id={idOf(form, 'error-summary').slice(2)} data-focus="">
      <Icon name="alert" />
      <div class="notice-body">
        <p class="notice-title">{texts.errorSummary}</p>
        <ul>
          {form.problems.map((problem) => (
            <ProblemLine key={problem.path + problem.message} form={form} problem={problem} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function ProblemLine({ form, problem }: { form: FormState; problem: Problem }) {
  const { fields } = usePage();
  const field = problem.path === '' ? null : fieldOf(fields.labels, idOf(form, problem.path));
  if (field === null) return <li>{problem.message}</li>;
  return (
    <li>
      <a href={`#${field.id}`}>
        {field.name}: {problem.message}
      </a>
    </li>
  );
}
