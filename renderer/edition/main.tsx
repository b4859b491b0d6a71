import '../platform/zod-config.ts';
import './fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import './edition.css';
import { createRoot } from 'react-dom/client';
import { readFileText } from '#shared/share/read-file.ts';
import { pageTexts } from '#shared/text/page.ts';
import { EditionFrame, languageOfPage } from './edition-frame.tsx';
import { FormPage } from './form-page.tsx';
import { SharePage } from './share-page.tsx';

const root = createRoot(document.getElementById('root') as HTMLElement);
const read = readFileText(document.getElementById('content')?.textContent ?? '');

if (read.ok && (read.value.type === 'share' || read.value.type === 'feedbackForm')) {
  const file = read.value;
  root.render(
    <EditionFrame>{file.type === 'share' ? <SharePage file={file} /> : <FormPage file={file} />}</EditionFrame>,
  );
} else root.render(<p className="rk-edition-broken">{pageTexts[languageOfPage()].broken}</p>);
