import type { TxContext } from '../../platform/db/index.ts'
import { dagTekst } from '../../web/datum.ts'
import { actie, page, type Verantwoording, type Webroute } from '../../web/page.ts'
import { Datumveld, Knop, Knoplink, Knoppen, Tekstvak, Terug, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { bekijkTermijn, type Termijninzage } from './bekijk-termijnen.ts'
import { haalTermijn } from './haal-termijn.ts'
import { hervatTermijn, pauzeerTermijn } from './pauzeer-termijn.ts'
import type { Daad, Termijnregel } from './termijn.presenter.ts'
import { redenSchema, termijnpad, totSchema } from './termijn.schema.ts'
import { daadnamen, Geschiedenis, Regel } from './termijn.view.tsx'
import { verlengTermijn } from './verleng-termijn.ts'

/** The dossier whose terms these pages are about: what its own module knows of it. */
export type Eigenaar = {
  /** Such as `/signalen`. */
  pad: string
  lezen: Verantwoording
  wijzigen: Verantwoording
  /** How the dossier is called. Throws when it does not exist for the reader. */
  naam(ctx: TxContext, id: string): Promise<string>
  /** After a term moved, with what somebody wrote about it. */
  na(ctx: TxContext, id: string, tekst: string): Promise<void>
}

type Gegevens = Termijninzage & { dossier: string; id: string }
type Scherm = { gegevens: Gegevens; omgeving: Omgeving }

/** A page for each term of a dossier, and one for each thing that can be done with it. */
export function termijnRoutes(eigenaar: Eigenaar): Webroute[] {
  const { pad, lezen, wijzigen, naam } = eigenaar
  const basis = `${pad}/:id/termijnen/:termijn`
  const laad = async (
    ctx: TxContext,
    { id, termijn }: { id: string; termijn: string },
  ): Promise<Gegevens> => ({
    dossier: await naam(ctx, id),
    ...(await bekijkTermijn(ctx, id, termijn)),
    id,
  })
  const daden = (Object.keys(daadnamen) as Daad[]).flatMap((daad) => {
    const vraag = page(`${basis}/${daad}`, {
      ...wijzigen,
      invoer: termijnpad,
      laad,
      toon: (scherm) => <Vraag {...scherm} daad={daad} pad={pad} />,
    })
    const handeling = actie(`${basis}/${daad}`, {
      ...wijzigen,
      schema: kiestDag(daad) ? totSchema : redenSchema,
      voer: async (ctx, invoer) => {
        await voer[daad](ctx, invoer as Invoer)
        await eigenaar.na(ctx, invoer.id, invoer.reden)
      },
      daarna: (_, { id }) => `${pad}/${id}`,
      bij: vraag,
    })
    return [vraag, handeling]
  })
  return [
    page(basis, { ...lezen, invoer: termijnpad, laad, toon: (scherm) => <Inzage {...scherm} pad={pad} /> }),
    ...daden,
  ]
}

type Invoer = Parameters<typeof verlengTermijn>[1]
const voer: Record<Daad, (ctx: TxContext, invoer: Invoer) => Promise<void>> = {
  gehaald: haalTermijn,
  pauzeren: pauzeerTermijn,
  hervatten: hervatTermijn,
  verlengen: verlengTermijn,
}

const kiestDag = (daad: Daad) => daad === 'verlengen' || daad === 'pauzeren'

function Inzage({ gegevens, omgeving, pad }: Scherm & { pad: string }) {
  const { termijn, geschiedenis, dossier, id } = gegevens
  return (
    <Werkscherm omgeving={omgeving} titel={termijn.naam}>
      <Terug href={`${pad}/${id}`}>Naar {dossier}</Terug>
      <Regel termijn={termijn} />
      <Knoppen>
        {termijn.doen.map((daad) => (
          <Knoplink key={daad} href={`${pad}/${id}/termijnen/${termijn.id}/${daad}`} soort="secundair">
            {daadnamen[daad]}
          </Knoplink>
        ))}
      </Knoppen>
      <h2>Wat er is gebeurd</h2>
      <Geschiedenis feiten={geschiedenis} />
    </Werkscherm>
  )
}

const vragen: Record<Daad, { titel: string; label: string; uitleg: string }> = {
  gehaald: {
    titel: 'Termijn afronden',
    label: 'Wat is er gedaan?',
    uitleg: 'Bijvoorbeeld: gebeld, en afgesproken wat er nu gebeurt.',
  },
  pauzeren: {
    titel: 'Termijn laten stilstaan',
    label: 'Waarom staat de termijn stil?',
    uitleg:
      'Na de dag die u kiest, loopt de termijn vanzelf weer. De tijd dat hij stilstond, komt er aan het einde bij.',
  },
  hervatten: {
    titel: 'Termijn weer laten lopen',
    label: 'Waarom kan de termijn weer lopen?',
    uitleg: 'De tijd dat de termijn stilstond, komt er aan het einde bij.',
  },
  verlengen: { titel: 'Termijn verlengen', label: 'Waarom is er meer tijd nodig?', uitleg: '' },
}

function Vraag({ gegevens, omgeving, daad, pad }: Scherm & { daad: Daad; pad: string }) {
  const { termijn, geschiedenis, id, dossier } = gegevens
  const { titel, label, uitleg } = vragen[daad]
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel={titel}>
      <Terug href={`${pad}/${id}`}>Naar {dossier}</Terug>
      <h2>{termijn.naam}</h2>
      <Regel termijn={termijn} />
      {termijn.doen.includes(daad) ? (
        <form noValidate method="post" action={omgeving.pad}>
          <Verborgen naam="versie" waarde={termijn.versie} />
          {kiestDag(daad) && <Tot daad={daad} termijn={termijn} omgeving={omgeving} />}
          <Tekstvak naam="reden" label={label} uitleg={uitleg} verplicht form={form} rijen={4} />
          <Knop>{daadnamen[daad]}</Knop>
        </form>
      ) : (
        <p>Dit kan nu niet met deze termijn, of het is aan iemand met een andere rol.</p>
      )}
      <h2>Wat er is gebeurd</h2>
      <Geschiedenis feiten={geschiedenis} />
    </Werkscherm>
  )
}

type Totvraag = { daad: Daad; termijn: Termijnregel; omgeving: Omgeving }

function Tot({ daad, termijn, omgeving }: Totvraag) {
  const uiterst = daad === 'pauzeren' ? termijn.pauzeerbaarTot : termijn.verlengbaarTot
  return (
    <Datumveld
      naam="tot"
      label="Tot en met welke dag?"
      uitleg={uiterst ? `Niet later dan ${dagTekst(uiterst)}.` : ''}
      soort="dag-maand-jaar"
      verplicht
      form={omgeving.formulier}
    />
  )
}
