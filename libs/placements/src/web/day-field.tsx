import { type FormState, TextField } from '@app/ui';

interface DayFieldProps {
  form: FormState;
  name: string;
  label: string;
  hint: string;
  optional?: boolean;
}

/** A day as people write it. */
export function DayField(props: DayFieldProps) {
  return <TextField {...props} inputMode="numeric" maxLength={10} autoComplete="off" />;
}
