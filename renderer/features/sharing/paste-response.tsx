import { useState } from 'react';
import { returnedTexts } from '#shared/text/returned.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { takePasted } from './take-files.ts';

/** A response that came as text in a mail. */
export function PasteResponse() {
  const t = useTexts(returnedTexts);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const read = async () => {
    const why = await takePasted(text);
    setProblem(why);
    if (why === null) setText('');
  };
  return (
    <Disclosure title={t.paste}>
      <div className="rk-share-make">
        <TextField label={t.pasteLabel} value={text} onChange={setText} error={problem} multiline />
        <div>
          <Button onPress={() => void read()}>{t.pasteRead}</Button>
        </div>
      </div>
    </Disclosure>
  );
}
