import { nieuwId } from '../../kernel/ids.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, page, type Webroute } from '../../web/page.ts'
import { Aandacht, Gevaarbalk, Keuze, Knop, Tekstvak, Terug, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { type Regio, regioVan } from '../netwerk/index.ts'
import { afloopSchema, belSchema, overnameSchema, stapSchema, welk } from './acuut.schema.ts'
import { dossierpadVan, type Gevaareigenaar, type Gevaarplek } from './eigenaar.ts'
import { Momentvelden, metNu } from './moment.view.tsx'
import { verstrekkingRoutes } from './verstrekking.pages.tsx'
import { type Vraag, vraagOver, WieBelt } from './wie-belt.view.tsx'

type Gegevens = { plek: Gevaarplek; regio: Regio; vraag: Vraag; id: string }
type Scherm = { gegevens: Gegevens; omgeving: Omgeving; pad: string }

/** Danger now: whom to call, what was done, who has it in hand, what was told, and when it was over. */
export function gevaarRoutes(eigenaar: Gevaareigenaar): Webroute[] {
  const { pad, wijzigen } = eigenaar
  const basis = `${pad}/:id`
  const naarDossier = (_: unknown, { id }: { id: string }) => `${pad}/${id}`
  const gevaar = page(`${basis}/gevaar`, {
    ...wijzigen,
    overal: 'Acuut gevaar',
    invoer: belSchema,
    laad: async (ctx, { id, ...gevraagd }): Promise<Gegevens> => {
      const plek = await eigenaar.plek(ctx, id)
      const regio = await regioVan(ctx)
      return { id, plek, regio, vraag: vraagOver(regio, gevraagd, plek.vorm) }
    },
    toon: (scherm) => <Gevaar {...scherm} pad={pad} />,
  })
  const voorbij = page(`${basis}/gevaar-voorbij`, {
    ...wijzigen,
    invoer: welk,
    laad: (ctx, { id }) => eigenaar.plek(ctx, id),
    toon: ({ gegevens, omgeving }) => <Voorbij plek={gegevens} omgeving={omgeving} />,
  })
  const doe = { ...wijzigen, daarna: naarDossier }
  return [
    gevaar,
    voorbij,
    actie(`${basis}/gevaar`, { ...doe, schema: stapSchema, voer: eigenaar.legVast, bij: gevaar }),
    actie(`${basis}/gevaar/overnemen`, {
      ...doe,
      schema: overnameSchema,
      voer: eigenaar.neemOver,
      bij: gevaar,
    }),
    actie(`${basis}/gevaar/hulp`, { ...doe, schema: welk, voer: eigenaar.boodHulpAan, bij: gevaar }),
    actie(`${basis}/gevaar-voorbij`, { ...doe, schema: afloopSchema, voer: eigenaar.rondAf, bij: voorbij }),
    ...verstrekkingRoutes(eigenaar),
  ]
}

function Gevaar({ gegevens: { plek, regio, vraag }, omgeving }: Scherm) {
  return (
    <Werkscherm omgeving={omgeving} titel="Acuut gevaar">
      <Terug href={dossierpadVan(omgeving)}>Naar {plek.naam}</Terug>
      <Gevaarbalk>
        <p>Bel eerst. Vastleggen kan daarna. Bied ook hulp aan: dat hoeft niet te wachten op een weging.</p>
      </Gevaarbalk>
      <WieBelt regio={regio} vraag={vraag} now={omgeving.now} naar={`${dossierpadVan(omgeving)}/gevaar`} />
      <h2>Leg vast wat is gedaan</h2>
      {plek.dicht ? <Dicht dicht={plek.dicht} /> : <Gedaan omgeving={omgeving} />}
    </Werkscherm>
  )
}

function Dicht({ dicht: { waarom, naar } }: { dicht: NonNullable<Gevaarplek['dicht']> }) {
  return (
    <Aandacht>
      <p>
        {waarom} {naar && <a href={naar}>Naar de plek waar het wel kan</a>}
      </p>
    </Aandacht>
  )
}

function Gedaan({ omgeving }: { omgeving: Omgeving }) {
  const form = metNu(omgeving.formulier, omgeving.now)
  return (
    <form noValidate method="post" action={`${dossierpadVan(omgeving)}/gevaar`}>
      <Verborgen naam="stap" waarde={waarde(omgeving.formulier, 'stap') || nieuwId(omgeving.now)} />
      <Tekstvak
        naam="gedaan"
        label="Wat is er gedaan?"
        uitleg="Wie is gebeld, wat is afgesproken, is er hulp aangeboden?"
        verplicht
        form={form}
        rijen={4}
      />
      <Momentvelden label="Wanneer?" form={form} />
      <Keuze
        naam="gedeeld"
        label="Is er iets verteld aan iemand buiten de gemeente?"
        uitleg="Ook wat aan 112 is verteld. U hebt daarna een dag om vast te leggen wat. Vertelde u het aan twee organisaties? Leg dan twee stappen vast."
        verplicht
        form={form}
        opties={[
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee' },
        ]}
      />
      <Knop soort="gevaar">Vastleggen</Knop>
    </form>
  )
}

function Voorbij({ plek, omgeving }: { plek: Gevaarplek; omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Het gevaar is voorbij">
      <Terug href={dossierpadVan(omgeving)}>Naar {plek.naam}</Terug>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="stap" waarde={waarde(form, 'stap') || nieuwId(omgeving.now)} />
        <Tekstvak
          naam="afloop"
          label="Hoe weet u dat het gevaar voorbij is?"
          verplicht
          form={form}
          rijen={4}
        />
        <Knop>Vastleggen</Knop>
      </form>
    </Werkscherm>
  )
}
