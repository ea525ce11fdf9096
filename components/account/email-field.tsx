import { TextField } from '@/components/ui/text-field';

/** An e-mail address as the name of an account. */
export function EmailField({ typed, error, help }: { typed: string; error: string | undefined; help?: string }) {
  return (
    <TextField
      label="E-mail address"
      name="email"
      type="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      defaultValue={typed}
      error={error}
      help={help}
    />
  );
}
