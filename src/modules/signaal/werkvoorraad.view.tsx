import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import { dagTekst, ouderdom } from '../../web/datum.ts'
import { Label, Nummer, Tabel } from '../../web/ui/index.ts'
import { type Urgentie, urgentienamen, vormTekst } from '../melding/index.ts'
import type { Regio } from '../netwerk/index.ts'
import type { Termijnwerk } from './aflopend.ts'
import { type Werkregel, wachtTekst } from './lijst.presenter.ts'

/** Work in a few words a line: for a screen that has to stay short. */
export function Werklijst({ regels, regio, now }: Pick<Props, 'regels' | 'regio' | 'now'>) {
  return (
    <ul>
      {regels.map((regel) => (
        <li key={regel.id}>
          <Naam regel={regel} /> <span dir="auto">{regel.plaats}</span>, {ouderdom(regel.sinds, now)}
          {regel.urgentie !== 'onbekend' && `, ${urgentienamen[regel.urgentie as Urgentie]}`}
          {regel.wachtOp && `, wacht op: ${wachtTekst(regio, regel.wachtOp)}`}
          {regel.uiterlijk && (
            <>
              , voor <Voor uiterlijk={regel.uiterlijk} now={now} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What ends, in a few words a line: which term, of what, and when. */
export function Termijnlijst({ regels }: { regels: readonly Termijnwerk[] }) {
  return (
    <ul>
      {regels.map(({ termijn, ...regel }) => (
        <li key={termijn.id}>
          <Naam regel={regel} />: {termijn.naam.toLowerCase()}, <Einde termijn={termijn} />
          {regel.plaats && (
            <>
              , <span dir="auto">{regel.plaats}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Einde({ termijn: { wanneer, uiterlijk, pauzeTot } }: { termijn: Termijnwerk['termijn'] }) {
  if (wanneer === 'te laat') return <Label soort="let-op">Te laat: {dagTekst(uiterlijk)}</Label>
  if (pauzeTot) return `staat stil tot en met ${dagTekst(pauzeTot)}`
  return `uiterlijk ${dagTekst(uiterlijk)}`
}

type Props = {
  regels: readonly Werkregel[]
  regio: Regio
  now: Date
  bijschrift: string
  verborgen?: boolean
}

/** Work as a table: what it is, how old, how soon, and what comes next. */
export function Werktabel({ regels, regio, now, bijschrift, verborgen = false }: Props) {
  return (
    <Tabel
      bijschrift={bijschrift}
      bijschriftVerborgen={verborgen}
      rijen={regels}
      sleutel={(regel) => regel.id}
      kolommen={[
        { kop: 'Wat', rijkop: true, cel: (regel) => <Naam regel={regel} /> },
        { kop: 'Waar', cel: (regel) => <span dir="auto">{regel.plaats || 'Onbekend'}</span> },
        { kop: 'Vorm', cel: (regel) => vormTekst(regio, regel.vorm, regel.sinds), heel: true },
        { kop: 'Urgentie', cel: (regel) => urgentienamen[regel.urgentie as Urgentie] ?? regel.urgentie },
        { kop: 'Sinds', cel: (regel) => ouderdom(regel.sinds, now) },
        { kop: 'Volgende stap', cel: (regel) => <Volgende regel={regel} regio={regio} /> },
        { kop: 'Voor', cel: (regel) => <Voor uiterlijk={regel.uiterlijk} now={now} /> },
      ]}
    />
  )
}

function Naam({ regel }: { regel: Werkregel }) {
  return (
    <>
      <a href={regel.pad}>
        {regel.soort === 'melding' ? 'Melding' : 'Signaal'} <Nummer>{regel.kenmerk}</Nummer>
      </a>
      {regel.acuut && (
        <>
          {' '}
          <Label soort="gevaar">Acuut gevaar</Label>
        </>
      )}
    </>
  )
}

function Volgende({ regel, regio }: { regel: Werkregel; regio: Regio }) {
  if (!regel.wachtOp) return regel.volgende
  return `${regel.volgende}. Wacht op: ${wachtTekst(regio, regel.wachtOp)}`
}

function Voor({ uiterlijk, now }: { uiterlijk: string | null; now: Date }) {
  if (!uiterlijk) return '–'
  return uiterlijk < dagVan(now) ? (
    <Label soort="let-op">Te laat: {dagTekst(uiterlijk)}</Label>
  ) : (
    dagTekst(uiterlijk)
  )
}
