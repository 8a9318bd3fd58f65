import { nieuwId } from '../../kernel/ids.ts'
import { momentTekst } from '../../web/datum.ts'
import { type Formulier, waarde } from '../../web/formulier.ts'
import { actie, page, type Webroute } from '../../web/page.ts'
import { kort } from '../../web/taalvorm.ts'
import {
  Aandacht,
  Keuze,
  Keuzelijst,
  Knop,
  Tekstvak,
  Tekstveld,
  Terug,
  Verborgen,
} from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { type Regio, regioVan } from '../netwerk/index.ts'
import { verstrekkingSchema, welk } from './acuut.schema.ts'
import { organisatiesoorten } from './acuut.ts'
import { bekijkKlokken, type Klok } from './bekijk-klokken.ts'
import { dossierpadVan, type Gevaareigenaar, type Gevaarplek } from './eigenaar.ts'
import { grondenOp } from './gronden.ts'
import { Momentvelden } from './moment.view.tsx'

type Gegevens = { plek: Gevaarplek; regio: Regio; klokken: Klok[] }

/** What was told because it could not wait, written down afterwards. */
export function verstrekkingRoutes({ pad, wijzigen, plek, legVerstrekkingVast }: Gevaareigenaar): Webroute[] {
  const vastleggen = { ...wijzigen, verwerking: 'acuut.verstrekken' }
  const pagina = page(`${pad}/:id/gevaar/verteld`, {
    ...vastleggen,
    invoer: welk,
    laad: async (ctx, { id }): Promise<Gegevens> => ({
      plek: await plek(ctx, id),
      regio: await regioVan(ctx),
      klokken: await bekijkKlokken(ctx, id),
    }),
    toon: ({ gegevens, omgeving }) => <Verteld {...gegevens} omgeving={omgeving} />,
  })
  return [
    pagina,
    actie(`${pad}/:id/gevaar/verteld`, {
      ...vastleggen,
      schema: verstrekkingSchema,
      voer: legVerstrekkingVast,
      daarna: (_, { id }) => `${pad}/${id}`,
      bij: pagina,
    }),
  ]
}

function Verteld({ plek, regio, klokken, omgeving }: Gegevens & { omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Leg vast wat is verteld">
      <Terug href={dossierpadVan(omgeving)}>Naar {plek.naam}</Terug>
      <p>Wat niet kon wachten, mocht u vertellen. Leg binnen een dag vast wat, aan wie en waarom.</p>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="verstrekking" waarde={waarde(form, 'verstrekking') || nieuwId(omgeving.now)} />
        {klokken.length > 0 && <Welke klokken={klokken} form={form} />}
        <Keuzelijst
          naam="soort"
          label="Wat voor organisatie is het?"
          verplicht
          form={form}
          opties={Object.entries(organisatiesoorten).map(([code, label]) => ({ waarde: code, label }))}
        />
        <Tekstveld naam="organisatie" label="Welke organisatie is het?" verplicht form={form} />
        <Tekstveld
          naam="functie"
          label="Welke functie heeft wie u sprak?"
          uitleg="Bijvoorbeeld: centralist, wijkagent of zorgcoördinator. Een naam hoeft niet."
          verplicht
          form={form}
        />
        <Tekstvak
          naam="wat"
          label="Wat hebt u verteld?"
          uitleg="Noem ook welk deel van het dossier dat is. De FG leest dit niet."
          verplicht
          form={form}
          rijen={4}
        />
        <Momentvelden label="Wanneer hebt u het verteld?" form={form} />
        <Aandacht>
          <p>Hieronder leest ook de FG mee. Noem geen namen, adressen of andere gegevens uit het dossier.</p>
        </Aandacht>
        <Keuze
          naam="grond"
          label="Op welke grond?"
          verplicht
          form={form}
          opties={grondenOp(regio, omgeving.now).map(({ code, naam, bron }) => ({
            waarde: code,
            label: `${naam} (${bron})`,
          }))}
        />
        <Tekstvak naam="waarom" label="Waarom kon het niet wachten?" verplicht form={form} rijen={3} />
        <Knop>Vastleggen</Knop>
      </form>
    </Werkscherm>
  )
}

/** A step in which something was told asks for one record; somebody who told more tells which one this is. */
function Welke({ klokken, form }: { klokken: readonly Klok[]; form: Formulier }) {
  return (
    <Keuze
      naam="klok"
      label="Bij welke stap hoort dit?"
      uitleg="Vertelde u het aan twee organisaties? Leg het dan twee keer vast."
      verplicht
      form={form}
      opties={[
        ...klokken.map(({ id, verteldOp, wat }) => ({
          waarde: id,
          label: `${momentTekst(verteldOp)}: ${kort(wat, 80)}`,
        })),
        { waarde: 'anders', label: 'Geen van deze stappen: dit is nog niet eerder genoemd' },
      ]}
    />
  )
}
