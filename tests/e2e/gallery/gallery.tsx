/// <reference types="vite/client" />
// Before anything that makes a schema.
import '#renderer/platform/zod-config.ts';
import '#renderer/ui/tokens.css';
import '#renderer/ui/fonts.css';
import '#renderer/ui/base.css';
import './gallery.css';
import { type ReactNode, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { GapChart } from '#renderer/ui/charts/gap-chart.tsx';
import { GapLegend } from '#renderer/ui/charts/gap-legend.tsx';
import { GapScale } from '#renderer/ui/charts/gap-scale.tsx';
import { HoursBar } from '#renderer/ui/charts/hours-bar.tsx';
import { NinetyTenBar } from '#renderer/ui/charts/ninety-ten-bar.tsx';
import { SplitBar, SplitLegend } from '#renderer/ui/charts/split-bar.tsx';
import { StateBar, StateLegend } from '#renderer/ui/charts/state-bar.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { ConfirmHost, confirm } from '#renderer/ui/confirm.tsx';
import { ContextMenu } from '#renderer/ui/context-menu.tsx';
import { CountField } from '#renderer/ui/count-field.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { DraftField } from '#renderer/ui/draft-field.tsx';
import { EmptyPlace } from '#renderer/ui/empty-place.tsx';
import { HoursField } from '#renderer/ui/hours-field.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { LanguageProvider } from '#renderer/ui/language.ts';
import { type Level, LevelPicker } from '#renderer/ui/level-picker.tsx';
import { LinkButton } from '#renderer/ui/link-button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { MoneyField } from '#renderer/ui/money-field.tsx';
import { Note } from '#renderer/ui/note.tsx';
import { Notifications, notify } from '#renderer/ui/notify.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { SortableList } from '#renderer/ui/sortable-list.tsx';
import { StepShield } from '#renderer/ui/step-shield.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { ViewHeader } from '#renderer/ui/view-header.tsx';

const asked = new URLSearchParams(location.search);
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
document.documentElement.dataset.density = asked.get('density') ?? 'calm';
const language = asked.get('language') === 'en' ? 'en' : 'nl';
document.documentElement.lang = language;

/** What the fields handed over, oldest first; it outlives the page so that a test can read what the page gave on leaving. */
function log(line: unknown): void {
  const lines = JSON.parse(sessionStorage.getItem('log') ?? '[]') as unknown[];
  sessionStorage.setItem('log', JSON.stringify([...lines, line]));
}

function Part({ title, width = 4, children }: { title: string; width?: number; children: ReactNode }) {
  return (
    <section className="part" data-width={width}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

const words = [
  'Ik begin. Ik heb er nog hulp bij nodig.',
  'Ik doe dit met hulp. In gewone gevallen lukt het.',
  'Ik kan dit zelf in gewone gevallen. Bij lastige vraag ik hulp.',
  'Ik kan dit zelf, ook in lastige gevallen.',
  'Anderen leren het van mij.',
] as const;

function Fields() {
  const [question, setQuestion] = useState('Hoe geef ik een kort advies als er weinig tijd is?');
  const [day, setDay] = useState<string | null>('2027-03-31');
  const [cents, setCents] = useState<number | null>(128000);
  const [minutes, setMinutes] = useState<number | null>(216);
  const [count, setCount] = useState<number | null>(3);
  const [isThere, setIsThere] = useState(true);
  return (
    <div className="stack">
      {isThere && (
        <DraftField
          label="Wat wil je leren?"
          hint="Eén vraag, in je eigen woorden"
          words
          multiline
          value={question}
          onCommit={(text, group) => {
            setQuestion(text);
            log(['question', text, group]);
          }}
        />
      )}
      <DateField
        label="Klaar vóór"
        value={day}
        min="2027-01-01"
        onCommit={(iso, group) => {
          setDay(iso);
          log(['day', iso, group]);
        }}
      />
      <MoneyField
        label="Kosten"
        isRequired
        value={cents}
        onCommit={(value, group) => {
          setCents(value);
          log(['cents', value, group]);
        }}
      />
      <HoursField
        label="Uren"
        value={minutes}
        onCommit={(value, group) => {
          setMinutes(value);
          log(['minutes', value, group]);
        }}
      />
      <CountField label="Aantal keer" value={count} onCommit={(value) => setCount(value)} />
      <TextField label="Uren per week" value="36" onChange={() => {}} isDisabled suffix="uit je contract" />
      <div className="row" data-tight="">
        <Button size="small" onPress={() => setQuestion('Van buiten veranderd')}>
          Verander van buiten
        </Button>
        <Button size="small" onPress={() => setIsThere(!isThere)}>
          Toon of verberg
        </Button>
      </div>
    </div>
  );
}

function Choosing() {
  const [level, setLevel] = useState<Level | null>(3);
  const [second, setSecond] = useState<Level | null>(null);
  const [kind, setKind] = useState<'work' | 'own' | 'both' | null>('work');
  const [counts, setCounts] = useState(true);
  const [shares, setShares] = useState(false);
  const [time, setTime] = useState<'work' | 'own' | null>('work');
  const [source, setSource] = useState<'dep' | 'per' | 'pri' | null>(null);
  return (
    <div className="stack">
      <LevelPicker
        label="Hoe goed kun je dit nu?"
        value={level}
        onChange={setLevel}
        words={words}
        ends={['begin', 'anderen leren van mij']}
      />
      <LevelPicker label="Hoe wil je zijn?" compact size="small" value={second} onChange={setSecond} words={words} />
      <Choice
        label="Wanneer"
        value={kind}
        onChange={setKind}
        options={[
          { value: 'work', label: 'Onder werktijd', hint: 'Dit telt mee in je uren.' },
          { value: 'own', label: 'Eigen tijd' },
          { value: 'both', label: 'Allebei' },
        ]}
      />
      <div className="stack">
        <Checkbox isSelected={counts} onChange={setCounts}>
          Telt voor mijn functie
        </Checkbox>
        <Checkbox isSelected={shares} onChange={setShares}>
          Deel met mijn leidinggevende
        </Checkbox>
        <RadioGroup
          label="Soort tijd"
          value={time}
          onChange={setTime}
          options={[
            { value: 'work', label: 'Werktijd' },
            { value: 'own', label: 'Eigen tijd' },
          ]}
        />
      </div>
      <Select
        label="Wie betaalt?"
        value={source}
        onChange={setSource}
        options={[
          { value: 'dep', label: 'Afdeling', icon: 'organization', hint: 'Uit het budget van je team' },
          { value: 'per', label: 'Persoonlijk ontwikkelbudget', icon: 'account' },
          { value: 'pri', label: 'Privé', icon: 'home' },
        ]}
      />
      <div className="row" data-tight="">
        <Tag tone="done" icon="pass-filled">
          Afgerond
        </Tag>
        <Tag tone="accent" icon="play-circle">
          Bezig
        </Tag>
        <Tag tone="plan" icon="calendar">
          Gepland
        </Tag>
        <Tag tone="warn" icon="warning">
          Let op
        </Tag>
        <Tag tone="error" icon="error">
          Fout
        </Tag>
        <Tag icon="circle-slash">Bewust niet nu</Tag>
        <Tag icon="lock">Alleen voor jou</Tag>
        <Badge count={3} label="3 open vragen" />
        <Badge count={12} isQuiet />
      </div>
    </div>
  );
}

function Buttons() {
  const [isSplit, setIsSplit] = useState(false);
  const items = [
    { id: 'rename', label: 'Naam veranderen', icon: 'edit', keys: 'F2', run: () => log(['menu', 'rename']) },
    { id: 'line', kind: 'separator' },
    { id: 'remove', label: 'Verwijderen', icon: 'trash', isDangerous: true, run: () => log(['menu', 'remove']) },
    { id: 'later', label: 'Kan nu niet', isDisabled: true, run: () => log(['menu', 'later']) },
  ] as const;
  return (
    <div className="stack">
      <div className="row">
        <Button variant="primary">Plan beginnen</Button>
        <Button>Feedback vragen</Button>
        <Button isDisabled>Kan nu niet</Button>
      </div>
      <div className="row">
        <Button variant="quiet">Later doen</Button>
        <Button variant="danger" icon="trash">
          Verwijderen
        </Button>
        <Button size="small">Klein</Button>
        <Menu label="Meer" isIconOnly items={items} />
        <IconButton
          icon="split-horizontal"
          label="Naast elkaar"
          isPressed={isSplit}
          onPress={() => setIsSplit(!isSplit)}
        />
      </div>
      <div className="row">
        <Menu label="Toevoegen" icon="add" items={items} />
        <LinkButton onPress={() => {}}>Kies een leervraag</LinkButton>
        <Popover label="Waarom" trigger={<Button variant="quiet">Waarom?</Button>}>
          <p>Oefenen in je werk blijft vaak beter hangen.</p>
        </Popover>
      </div>
      <ContextMenu label="Wat je hiermee kunt" items={items}>
        <Note icon={null}>
          <Button variant="quiet">Rechts klikken kan hier</Button>
        </Note>
      </ContextMenu>
      <div className="row">
        <StepShield step={1} size="large" />
        <StepShield step={2} size="large" />
        <StepShield step={3} size="large" />
        <StepShield step={1} />
        <StepShield step={2} />
        <StepShield step={3} />
      </div>
      <Progress label="Eisen ingevuld" value={3} total={8} words="3 van 8" />
      <Note tone="warn" title="Let op" action={<LinkButton onPress={() => {}}>Kies een leervraag</LinkButton>}>
        Deze cursus hoort nog niet bij een leervraag.
      </Note>
      <Note tone="error">De einddatum ligt vóór de begindatum.</Note>
      <Note tone="tip">Oefenen in je werk blijft vaak beter hangen.</Note>
      <Note tone="done">Alles is ingevuld.</Note>
    </div>
  );
}

function Windows() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="row">
      <Button
        onPress={() =>
          notify({
            title: 'Leervraag verwijderd',
            text: '3 activiteiten gingen naar Geparkeerde ideeën.',
            action: { label: 'Ongedaan maken', run: () => log(['undone']) },
            seconds: 60,
          })
        }
      >
        Meld iets
      </Button>
      <Button
        onPress={() => {
          void confirm({
            title: 'Tankstation verwijderen?',
            text: '‘Samen met gemeenten’ heeft 2 activiteiten. Die verdwijnen mee. Je kunt dit ongedaan maken.',
            action: 'Verwijderen',
            isDangerous: true,
          }).then((goesOn) => log(['confirm', goesOn]));
        }}
      >
        Vraag iets
      </Button>
      <Button onPress={() => setIsOpen(true)}>Open venster</Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title="Nieuw plan"
        actions={<Button onPress={() => setIsOpen(false)}>Klaar</Button>}
      >
        <TextField label="Naam" value="" onChange={() => {}} />
      </Dialog>
    </div>
  );
}

function Order() {
  const [items, setItems] = useState([
    { id: 'a', label: 'Adviseren onder druk' },
    { id: 'b', label: 'Samen met gemeenten' },
    { id: 'c', label: 'Cijfers lezen' },
  ]);
  return (
    <SortableList
      label="Leervragen"
      items={items}
      onMove={(id, index) => {
        log(['order', id, index]);
        const others = items.filter((item) => item.id !== id);
        const moved = items.filter((item) => item.id === id);
        setItems([...others.slice(0, index), ...moved, ...others.slice(index)]);
      }}
    >
      {(item) => item.label}
    </SortableList>
  );
}

function Figures() {
  return (
    <table className="rk-table">
      <thead>
        <tr>
          <th>Activiteit</th>
          <th>Status</th>
          <th className="rk-num">Werktijd</th>
          <th className="rk-num">Eigen tijd</th>
          <th className="rk-num">Kosten</th>
        </tr>
      </thead>
      <tbody>
        <tr data-hover="">
          <th scope="row">Meekijken bij Tom</th>
          <td>
            <Tag tone="accent" icon="play-circle">
              Bezig
            </Tag>
          </td>
          <td className="rk-num">8,0 u</td>
          <td className="rk-num">–</td>
          <td className="rk-num">€ 0,00</td>
        </tr>
        <tr data-selected="">
          <th scope="row">Gekozen regel</th>
          <td>
            <Tag tone="done" icon="pass-filled">
              Afgerond
            </Tag>
          </td>
          <td className="rk-num">6,0 u</td>
          <td className="rk-num">–</td>
          <td className="rk-num">€ 495,00</td>
        </tr>
        <tr data-total="">
          <th scope="row">Samen</th>
          <td />
          <td className="rk-num">14,0 u</td>
          <td className="rk-num">–</td>
          <td className="rk-num">€ 495,00</td>
        </tr>
      </tbody>
    </table>
  );
}

function Gaps() {
  return (
    <div className="stack">
      <GapLegend
        words={{ required: 'Vereist', own: 'Ik zelf', other: 'Iemand anders', agreed: 'Afgesproken', gap: 'Kloof' }}
      />
      <div>
        <GapScale />
        <GapChart
          required={4}
          own={2}
          others={[3, 3]}
          agreed={3}
          label="Vereist 4, ik 2, anderen 3 en 3, afgesproken 3"
        />
        <GapChart required={4} own={4} others={[4, 4]} agreed={4} label="Overal 4" />
        <GapChart required={4} own={1} others={[1, 1, 1, 1, 1, 5]} agreed={null} label="Vereist 4, ik 1" />
        <GapChart required={3} own={null} others={[]} agreed={null} label="Vereist 3, nog geen score" />
      </div>
    </div>
  );
}

function Money() {
  const none = { spent: 0, approved: 0, requested: 0, planned: 0 };
  return (
    <div className="stack">
      <div>
        <SplitBar
          parts={[
            { id: 'a', kind: 'department', cents: 64000 },
            { id: 'b', kind: 'personal', cents: 48000 },
            { id: 'c', kind: 'private', cents: 12000 },
            { id: 'd', kind: 'other', cents: 12000 },
          ]}
          uncoveredCents={16000}
          label="Afdeling 640 euro, persoonlijk 480 euro, privé 120 euro, ander 120 euro, nog niet verdeeld 160 euro"
        />
        <SplitLegend
          items={[
            { id: 'a', kind: 'department', name: 'Afdeling', amount: '€ 640,00' },
            { id: 'b', kind: 'personal', name: 'Persoonlijk ontwikkelbudget', amount: '€ 480,00' },
            { id: 'c', kind: 'private', name: 'Privé', amount: '€ 120,00' },
            { id: 'd', kind: 'other', name: 'Ander: samenwerkingsfonds', amount: '€ 120,00' },
          ]}
          open={{ name: 'Nog niet verdeeld', amount: '€ 160,00' }}
        />
      </div>
      <HoursBar
        workMinutes={960}
        ownMinutes={480}
        label="16 uur werktijd, 8 uur eigen tijd"
        words={['16 u werktijd', '8 u eigen tijd']}
      />
      <StateBar
        kind="department"
        byState={{ spent: 49500, approved: 64000, requested: 0, planned: 35000 }}
        amountCents={200000}
        scaleCents={200000}
        label="Afdeling"
        amounts={{ spent: '€ 495', approved: '€ 640', planned: '€ 350' }}
      />
      <StateBar
        kind="personal"
        byState={{ ...none, requested: 48000, planned: 41000 }}
        amountCents={150000}
        scaleCents={200000}
        label="Persoonlijk"
        amounts={{ requested: '€ 480', planned: '€ 410' }}
      />
      <StateBar
        kind="other"
        byState={{ ...none, requested: 45000, planned: 40000 }}
        amountCents={75000}
        scaleCents={200000}
        label="Ander, meer gevraagd dan er is"
        amounts={{ requested: '€ 450', planned: '€ 400' }}
      />
      <StateBar
        kind="private"
        byState={{ ...none, spent: 1000, approved: 30000 }}
        amountCents={75000}
        scaleCents={200000}
        label="Privé"
      />
      <StateLegend
        words={{ spent: 'Besteed', approved: 'Goedgekeurd', requested: 'Aangevraagd', planned: 'Gepland' }}
      />
      <NinetyTenBar coreMinutes={1944} sideMinutes={216} label="32,4 uur kerntaak, 3,6 uur neventaak" />
      <NinetyTenBar coreMinutes={1944} sideMinutes={216} chosenMinutes={120} label="2 van de 3,6 uur gekozen" />
      <NinetyTenBar coreMinutes={1944} sideMinutes={216} chosenMinutes={400} label="Meer dan een tiende" />
    </div>
  );
}

function Gallery() {
  return (
    <LanguageProvider value={language}>
      <main className="sheet">
        <Part title="Velden">
          <Fields />
        </Part>
        <Part title="Kiezen">
          <Choosing />
        </Part>
        <Part title="Knoppen: één hoofdknop per scherm">
          <Buttons />
        </Part>
        <Part title="Volgorde en regels die opengaan" width={8}>
          <Order />
          <Disclosure title="Adviseren onder druk" aside={<Tag tone="accent">Bezig</Tag>}>
            <p>Wat hieronder hoort.</p>
          </Disclosure>
        </Part>
        <Part title="Lege plek">
          <EmptyPlace
            title="Nog geen tankstation"
            text="Kies bij stap 2 een kloof. Daar maak je een leervraag van, en dan komt hier je eerste stop."
            action={<Button>Ga naar stap 2</Button>}
          />
        </Part>
        <Part title="Melding en venster" width={6}>
          <Windows />
        </Part>
        <Part title="Tabel" width={6}>
          <div className="rk-table-scroll">
            <Figures />
          </div>
        </Part>
        <Part title="Kloof: vorm én kleur" width={6}>
          <Gaps />
        </Part>
        <Part title="Geld en uren" width={6}>
          <Money />
        </Part>
        <Part title="Letters" width={6}>
          <ViewHeader
            kicker={
              <>
                <StepShield step={3} /> Hoe wil ik dit leren?
              </>
            }
            title="Hoe lees ik cijfers?"
            words
            lead="Gewone tekst van het programma"
            actions={<Button>Vraag feedback</Button>}
          />
          <Section
            title="Wie betaalt de training?"
            actions={<LinkButton onPress={() => {}}>Verdeel anders</LinkButton>}
          >
            <p className="rk-words">Ik zeg mijn advies als eerste.</p>
            <p className="rk-muted rk-caption">Klein: bijschrift en statusbalk</p>
            <p className="rk-num">€ 1.280,00 · 32,4 + 3,6 u</p>
          </Section>
        </Part>
      </main>
      <ConfirmHost />
      <Notifications />
    </LanguageProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
