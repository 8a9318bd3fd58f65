import { Alineas } from '../../../web/alineas.tsx'
import { dagTekst } from '../../../web/datum.ts'
import { type Formulier, waarde } from '../../../web/formulier.ts'
import {
  Aandacht,
  BijVeld,
  type Gegeven,
  Gegevens,
  Label,
  type LabelSoort,
  Tekstvak,
  Vinkjes,
} from '../../../web/ui/index.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { type Adviestoestand, type Adviesvraag, adviestoestanden } from './advies.ts'
import { zoekHerleidbaar } from './herleidbaar.ts'
import { kenmerkenVanGegevens } from './kenmerken.ts'

type Props = { signaal: SignaalInzage; adviezen: readonly Adviesvraag[] }

/** On the page of a signaal: what waits for an answer in full, what is done folded away. Nothing when nobody asked. */
export function Adviezen({ signaal, adviezen }: Props) {
  if (adviezen.length === 0) return null
  const open = adviezen.filter(({ toestand }) => toestand === 'open')
  const klaar = adviezen.filter(({ toestand }) => toestand !== 'open')
  const pad = `/signalen/${signaal.id}`
  return (
    <>
      <h2>Adviesvragen</h2>
      {open.map((advies) => (
        <Kort key={advies.id} advies={advies} pad={pad} />
      ))}
      {klaar.length > 0 && (
        <details>
          <summary>Adviesvragen die klaar zijn: {klaar.length}</summary>
          {klaar.map((advies) => (
            <Kort key={advies.id} advies={advies} pad={pad} />
          ))}
        </details>
      )}
    </>
  )
}

function Kort({ advies, pad }: { advies: Adviesvraag; pad: string }) {
  const { id, aan, toestand, gesteldOp, vraag, afloop } = advies
  return (
    <section>
      <h3>{aan}</h3>
      <p>
        Gevraagd op {dagTekst(gesteldOp)} <Stand toestand={toestand} />
      </p>
      <Alineas tekst={vraag} />
      {afloop && <Alineas tekst={afloop.tekst} />}
      <p>
        <a href={`${pad}/advies/${id}`}>
          {toestand === 'open' ? 'Antwoord vastleggen' : 'Bekijk de adviesvraag'}
          <span className="alleen-voorlezen"> ({aan})</span>
        </a>
      </p>
    </section>
  )
}

const labels: Record<Adviestoestand, LabelSoort> = {
  open: 'info',
  beantwoord: 'gelukt',
  ingetrokken: 'neutraal',
}

function Stand({ toestand }: Pick<Adviesvraag, 'toestand'>) {
  return <Label soort={labels[toestand]}>{adviestoestanden[toestand]}</Label>
}

/** One adviesvraag with all that is known of it. */
export function Heel({ advies }: { advies: Adviesvraag }) {
  const { toestand, aan, gesteldOp, door, vraag, bevestigd, afloop, afloopOp } = advies
  const regels: [string, string | null | undefined][] = [
    ['Aan', aan],
    ['Gevraagd op', dagTekst(gesteldOp)],
    ['Opgeschreven door', door],
    ['Vraag', vraag],
    ['In de vraag, en bevestigd dat het mag', bevestigd.join('\n')],
    [toestand === 'ingetrokken' ? 'Ingetrokken op' : 'Antwoord op', afloopOp && dagTekst(afloopOp)],
    ['Vastgelegd door', afloop?.door],
    [toestand === 'ingetrokken' ? 'Waarom' : 'Antwoord', afloop?.tekst],
    ['In deze tekst, en bevestigd dat het mag', afloop?.bevestigd.join('\n')],
  ]
  const gegevens: Gegeven[] = regels.flatMap(([term, tekst]) =>
    tekst ? [{ term, waarde: <Alineas tekst={tekst} /> }] : [],
  )
  return (
    <>
      <p>
        <Stand toestand={toestand} />
      </p>
      <Gegevens gegevens={gegevens} />
    </>
  )
}

/** Somebody else was first, and the form is gone: what was typed is still hers. */
export function NietOpgeslagen({ tekst }: { tekst: string }) {
  return (
    tekst && (
      <Aandacht soort="waarschuwing" kop="Uw tekst is niet opgeslagen">
        <Alineas tekst={tekst} />
      </Aandacht>
    )
  )
}

type Tekstprops = {
  naam: string
  label: string
  uitleg: string
  form: Formulier
  signaal: SignaalInzage
  rijen?: number
}

/** A text without names. What may lead to somebody stands right below it after sending, each with a tick to let it stand. */
export function TekstZonderPersonen({ signaal, ...veld }: Tekstprops) {
  const { form, naam } = veld
  const gegevens = [...signaal.betrokken, ...signaal.feitgegevens, ...signaal.ingetrokken]
  const treffers = zoekHerleidbaar(waarde(form, naam), kenmerkenVanGegevens(gegevens, signaal))
  const opties = treffers.map(({ code, gevonden, bij }) => ({
    ...{ waarde: code, label: `“${gevonden}” mag blijven staan`, uitleg: `Lijkt op: ${bij}` },
  }))
  return (
    <>
      <Tekstvak {...veld} verplicht />
      {opties.length > 0 && (
        <BijVeld>
          <Vinkjes
            naam="bevestigd"
            label="Dit wijst misschien naar iemand"
            uitleg="Haal het weg uit uw tekst. Wijst het naar niemand? Vink het dan aan. Dat leggen we vast, met uw naam."
            form={form}
            opties={opties}
            verplicht
          />
        </BijVeld>
      )}
    </>
  )
}
