/** htmx for the pages that ask for it; its settings stand in a meta element of the document. */
import htmx from 'htmx.org';

/** The content security policy forbids code in attributes; saying so here makes it an error that names itself. */
function RefuseCode(): never {
  throw new Error('Code in an attribute is not run on this site');
}

htmx.registerExtension('no-code-in-attributes', {
  init: (api: { initSecurity(policy: null, sync: unknown, async: unknown): void }) =>
    api.initSecurity(null, RefuseCode, RefuseCode),
});
