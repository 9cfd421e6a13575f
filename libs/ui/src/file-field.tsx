import { FieldFrame, type FieldProps, wiring } from './form.js';
import { Icon } from './icon.js';
import { usePage } from './page-context.js';
import { uiTexts } from './ui.texts.js';

/**
 * A file in the words of this site: a browser says its own in its own language. Being `required` tells the styles
 * whether a file is chosen; forms here are not validated by the browser, so that it stops nobody.
 */
export function FileField(props: FieldProps & { accept: string }) {
  const texts = uiTexts(usePage().language);
  const hint = props.hint ?? texts.fileKinds;
  return (
    <FieldFrame {...props} hint={hint}>
      <span class="file">
        <input
          {...wiring({ ...props, hint })}
          type="file"
          accept={props.accept}
          required
          aria-required={props.optional ? 'false' : undefined}
        />
        <span class="file-button" aria-hidden="true">
          <Icon name="upload" size={18} /> {texts.chooseFile}
        </span>
        <span class="file-none" aria-hidden="true">
          {texts.noFile}
        </span>
      </span>
    </FieldFrame>
  );
}
