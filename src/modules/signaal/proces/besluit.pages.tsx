import type { ReactNode } from 'react'
import { nieuwId } from '../../../kernel/ids.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { waarde } from '../../../web/formulier.ts'
import { actie, page } from '../../../web/page.ts'
import { Aandacht, Keuze, Knop, Tekstvak, Terug, Verborgen } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { dossierpad } from '../../melding/index.ts'
import { type Antwoord, regioVan } from '../../netwerk/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import { naarSignaal, wegen } from '../signaal.declaratie.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { volgorde } from '../signaal.ts'
import { Berichtvelden } from './bericht.view.tsx'
import { heropenSignaal, nietGewogen } from './heropen-signaal.ts'
import { berichtSchema, heropenSchema, sluitSchema, terugSchema } from './proces.schema.ts'
import { schrijfTerugkoppeling, sluitSignaal, stopSignaal } from './sluit-signaal.ts'
import { stuurTerug } from './stuur-terug.ts'

type Gegevens = { signaal: SignaalInzage; antwoorden: Antwoord[] }
type Deel = {
  pad: string
  titel: string
  uitleg: string
  knop: string
  toestand: 'open' | 'gesloten'
  metReden: boolean
  soort?: 'gevaar'
  /** Why it cannot be done with this signaal. */
  weigert?(signaal: SignaalInzage): string | null
  velden(gegevens: Gegevens, omgeving: Omgeving): ReactNode
}

async function laad(ctx: TxContext, { id }: { id: string }): Promise<Gegevens> {
  return { signaal: await bekijkSignaal(ctx, id), antwoorden: (await regioVan(ctx)).antwoorden }
}

/** One decision on one screen: what it does, the choice that belongs to it, and why. */
function besluitpagina(deel: Deel) {
  return page(`/signalen/:id/${deel.pad}`, {
    ...wegen,
    invoer: dossierpad,
    laad,
    toon: ({ gegevens, omgeving }) => <Besluit deel={deel} gegevens={gegevens} omgeving={omgeving} />,
  })
}

function Besluit({ deel, gegevens, omgeving }: { deel: Deel; gegevens: Gegevens; omgeving: Omgeving }) {
  const { signaal } = gegevens
  const waaromNiet =
    signaal.toestand === deel.toestand
      ? deel.weigert?.(signaal)
      : `Dit kan nu niet. Dit signaal is ${signaal.toestand}.`
  return (
    <Werkscherm omgeving={omgeving} titel={deel.titel}>
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      {!waaromNiet ? (
        <>
          <p>{deel.uitleg}</p>
          <form noValidate method="post" action={omgeving.pad}>
            <Verborgen naam="versie" waarde={signaal.versie} />
            {deel.velden(gegevens, omgeving)}
            {deel.metReden && (
              <Tekstvak naam="reden" label="Waarom?" verplicht form={omgeving.formulier} rijen={4} />
            )}
            <Knop {...(deel.soort && { soort: deel.soort })}>{deel.knop}</Knop>
          </form>
        </>
      ) : (
        <Aandacht>
          <p>{waaromNiet}</p>
        </Aandacht>
      )}
    </Werkscherm>
  )
}

const bericht: Deel['velden'] = ({ antwoorden }, { formulier, now }) => (
  <>
    <Verborgen naam="bericht" waarde={waarde(formulier, 'bericht') || nieuwId(now)} />
    <Berichtvelden antwoorden={antwoorden} form={formulier} />
  </>
)

const terug = besluitpagina({
  pad: 'terugsturen',
  titel: 'Terug naar een eerdere weging',
  uitleg:
    'Vanaf die weging beslist u opnieuw. Wat eerder is besloten, blijft te lezen en telt niet meer mee. Een vraag aan bronnen of een voorstel schrijft u dan ook opnieuw.',
  knop: 'Terugsturen',
  toestand: 'open',
  metReden: true,
  velden: ({ signaal }, { formulier }) => (
    <Keuze
      naam="naar"
      label="Terug naar welke weging?"
      verplicht
      form={formulier}
      opties={eerdere(signaal)}
    />
  ),
})

/** The wegingen that were decided and still count, in the order of the model. */
export function eerdere({ regio, wegingen, stand }: SignaalInzage): { waarde: string; label: string }[] {
  const gedaan = new Set(wegingen.filter((w) => w.geldt && w.soort === 'weging').map((w) => w.code))
  return volgorde(regio.fasemodel)
    .filter(({ weging }) => gedaan.has(weging.code) && weging.code !== stand.beurt?.weging.code)
    .map(({ weging }) => ({ waarde: weging.code, label: `${weging.naam}: ${weging.vraag}` }))
}

const stoppen = besluitpagina({
  pad: 'stoppen',
  titel: 'Signaal stoppen',
  uitleg:
    'U stopt het signaal waar het nu staat. Het blijft gesloten bewaard en wordt daarna vernietigd. Hoe lang, hangt af van de uitkomst; voor de laatste weging is dat: niet opgepakt. Tot die dag kan het weer open.',
  knop: 'Signaal stoppen',
  soort: 'gevaar',
  toestand: 'open',
  metReden: true,
  velden: (gegevens, omgeving) => (
    <>
      <OpenTaken signaal={gegevens.signaal} />
      {bericht(gegevens, omgeving)}
    </>
  ),
})

/** What stopping does to the plan, before somebody stops. */
function OpenTaken({ signaal }: { signaal: SignaalInzage }) {
  const open = signaal.taken.filter(({ toestand }) => toestand === 'open')
  if (open.length === 0) return null
  return (
    <Aandacht soort="waarschuwing" kop="Deze taken staan nog open">
      <ul>
        {open.map(({ id, wat, wie }) => (
          <li key={id}>
            <span dir="auto">{wat}</span> ({wie})
          </li>
        ))}
      </ul>
      <p>Ze vervallen als u stopt, met uw reden erbij. Vertel het wie ze zou doen.</p>
    </Aandacht>
  )
}

const sluiten = besluitpagina({
  pad: 'sluiten',
  titel: 'Signaal afsluiten',
  uitleg:
    'Dit kan als alle taken klaar zijn of zijn vervallen. Het signaal blijft gesloten bewaard en wordt daarna vernietigd. Tot die dag kan het weer open.',
  knop: 'Signaal afsluiten',
  toestand: 'open',
  metReden: true,
  velden: bericht,
})

const heropenen = besluitpagina({
  pad: 'heropenen',
  titel: 'Signaal heropenen',
  uitleg:
    'Het signaal gaat verder waar het was voor het werd gesloten. De dag waarop het zou worden vernietigd, vervalt. De melder ziet hier niets van.',
  knop: 'Signaal heropenen',
  toestand: 'gesloten',
  weigert: ({ wegingen }) => (wegingen.length === 0 ? nietGewogen : null),
  metReden: true,
  velden: () => null,
})

const melders = besluitpagina({
  pad: 'bericht',
  titel: 'Bericht aan de melder',
  uitleg:
    'Het signaal is gesloten. Iedereen die hierover meldde en een antwoord kan lezen, krijgt hetzelfde bericht.',
  knop: 'Vastleggen',
  toestand: 'gesloten',
  metReden: false,
  velden: bericht,
})

const bij = (deel: string) => `/signalen/:id/${deel}`
const vast = { ...wegen, daarna: naarSignaal }

export const besluitRoutes = [
  terug,
  actie(bij('terugsturen'), { ...vast, schema: terugSchema, voer: stuurTerug, bij: terug }),
  stoppen,
  actie(bij('stoppen'), { ...vast, schema: sluitSchema, voer: stopSignaal, bij: stoppen }),
  sluiten,
  actie(bij('sluiten'), { ...vast, schema: sluitSchema, voer: sluitSignaal, bij: sluiten }),
  heropenen,
  actie(bij('heropenen'), { ...vast, schema: heropenSchema, voer: heropenSignaal, bij: heropenen }),
  melders,
  actie(bij('bericht'), { ...vast, schema: berichtSchema, voer: schrijfTerugkoppeling, bij: melders }),
]
