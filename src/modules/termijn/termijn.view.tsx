import { Alineas } from '../../web/alineas.tsx'
import { dagTekst, momentTekst } from '../../web/datum.ts'
import { Gegevens, Label, type LabelSoort, Tabel, Tijdlijn } from '../../web/ui/index.ts'
import type { Daad, Termijnfeit, Termijnregel } from './termijn.presenter.ts'

export const daadnamen: Record<Daad, string> = {
  gehaald: 'Afronden',
  pauzeren: 'Pauzeren',
  hervatten: 'Hervatten',
  verlengen: 'Verlengen',
}

function stand({ toestand, teLaat, pauzeTot }: Termijnregel): [LabelSoort, string] {
  if (toestand === 'gehaald') return teLaat ? ['neutraal', 'Gehaald, te laat'] : ['gelukt', 'Gehaald']
  if (toestand === 'vervallen') return ['neutraal', 'Vervallen']
  if (toestand === 'gepauzeerd') return ['info', `Staat stil tot en met ${pauzeTot && dagTekst(pauzeTot)}`]
  return teLaat ? ['let-op', 'Te laat'] : ['info', 'Loopt']
}

export function Stand({ termijn }: { termijn: Termijnregel }) {
  const [soort, tekst] = stand(termijn)
  return <Label soort={soort}>{tekst}</Label>
}

/** In hours the time counts too; a day is over at midnight. */
export function eindTekst({ inUren, einde, uiterlijk }: Termijnregel): string {
  return inUren ? momentTekst(einde) : dagTekst(uiterlijk)
}

type Props = {
  /** The address of the dossier. */
  pad: string
  termijnen: readonly Termijnregel[]
  /** Terms about one person say about whom. */
  over?: ((termijn: Termijnregel) => string | undefined) | undefined
}

/** What runs for a dossier, and what the reader may do with it; what is over is folded away. Nothing when nothing ever ran. */
export function Termijnen({ pad, termijnen, over }: Props) {
  if (termijnen.length === 0) return null
  const klaar = termijnen.filter(({ afgelopenOp }) => afgelopenOp !== null)
  const lopend = termijnen.filter(({ afgelopenOp }) => afgelopenOp === null)
  return (
    <>
      <Termijntabel
        {...{ pad, over }}
        bijschrift="Termijnen"
        termijnen={lopend}
        leeg="Er loopt nu geen termijn."
      />
      {klaar.length > 0 && (
        <details>
          <summary>Termijnen die voorbij zijn: {klaar.length}</summary>
          <Termijntabel {...{ pad, over }} bijschrift="Termijnen die voorbij zijn" termijnen={klaar} />
        </details>
      )}
    </>
  )
}

function Termijntabel({ pad, termijnen, over, ...rest }: Props & { bijschrift: string; leeg?: string }) {
  const adres = (termijn: Termijnregel) => `${pad}/termijnen/${termijn.id}`
  return (
    <Tabel
      {...rest}
      rijen={termijnen}
      sleutel={(termijn) => termijn.id}
      kolommen={[
        {
          kop: 'Termijn',
          rijkop: true,
          cel: (termijn) => (
            <>
              <a href={adres(termijn)}>{termijn.naam}</a>
              <Over tekst={over?.(termijn)} />
            </>
          ),
        },
        { kop: 'Uiterlijk', cel: eindTekst },
        { kop: 'Stand', cel: (termijn) => <Stand termijn={termijn} /> },
        { kop: 'Bron', cel: (termijn) => termijn.bron },
        { kop: 'Doen', cel: (termijn) => <Doen termijn={termijn} adres={adres(termijn)} /> },
      ]}
    />
  )
}

function Over({ tekst }: { tekst: string | undefined }) {
  return tekst ? (
    <>
      , <span dir="auto">{tekst}</span>
    </>
  ) : null
}

function Doen({ termijn, adres }: { termijn: Termijnregel; adres: string }) {
  if (termijn.doen.length === 0) return '–'
  return termijn.doen.map((daad) => (
    <div key={daad}>
      <a href={`${adres}/${daad}`}>
        {daadnamen[daad]}
        <span className="alleen-voorlezen"> ({termijn.naam})</span>
      </a>
    </div>
  ))
}

/** The rule of a term, where it comes from, and how sure that is. */
export function Regel({ termijn }: { termijn: Termijnregel }) {
  const { start, begonnen, wie, watDan, bron, zekerheid, verlengbaarTot } = termijn
  return (
    <>
      <p>
        <Stand termijn={termijn} />
      </p>
      <Gegevens
        gegevens={[
          { term: 'Uiterlijk', waarde: eindTekst(termijn) },
          { term: 'Begonnen', waarde: momentTekst(begonnen) },
          ...(start ? [{ term: 'Begint bij', waarde: start }] : []),
          { term: 'Wie', waarde: wie },
          { term: 'Als hij voorbij is', waarde: watDan },
          ...(verlengbaarTot ? [{ term: 'Verlengen kan tot', waarde: dagTekst(verlengbaarTot) }] : []),
          { term: 'Bron', waarde: bron },
          ...(zekerheid === 'zeker'
            ? []
            : [{ term: 'Let op', waarde: 'Deze regel moet nog worden nagekeken.' }]),
        ]}
      />
    </>
  )
}

const feitnamen: Record<string, string> = {
  begonnen: 'Begonnen',
  herinnerd: 'Herinnering gegeven',
  verlopen: 'De laatste dag is voorbij',
  gepauzeerd: 'Staat stil',
  hervat: 'Loopt weer',
  verlengd: 'Verlengd',
  gehaald: 'Gehaald',
  vervallen: 'Vervallen',
}

export function Geschiedenis({ feiten }: { feiten: readonly Termijnfeit[] }) {
  return (
    <Tijdlijn
      gebeurtenissen={feiten.toReversed().map(({ id, soort, op, uiterlijk, reden, door }) => ({
        sleutel: id,
        moment: momentTekst(op),
        datetime: op.toISOString(),
        titel: `${feitnamen[soort] ?? soort}: uiterlijk ${dagTekst(uiterlijk)}${door ? ` (${door})` : ''}`,
        inhoud: reden ? <Alineas tekst={reden} /> : undefined,
      }))}
    />
  )
}
