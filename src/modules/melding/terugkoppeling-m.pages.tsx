import { nietGevonden } from '../../kernel/errors.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import { dagTekst } from '../../web/datum.ts'
import { dagIn } from '../../web/datumveld.schema.ts'
import { actie, page } from '../../web/page.ts'
import { Datumveld, Keuze, Knop, Terug, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { vulVoor } from '../../web/voorinvulling.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { dossierpad } from './beoordeel.schema.ts'
import { uitkomstVan } from './beoordeel-regels.ts'
import { terugkoppelSchema } from './hand.schema.ts'
import type { MeldingInzage } from './inzien.presenter.ts'
import { bekijkMelding } from './inzien.ts'
import { koppelTerugAanM } from './koppel-terug-aan-m.ts'
import { nietLetterlijk, uitkomsten, uitkomstnamen } from './melding.ts'

const declaratie = {
  recht: 'melding:toevoegen',
  doel: 'beoordelen',
  verwerking: 'melding.terugkoppelen-aan-m',
} as const
const pad = '/meldingen/:id/m-terugkoppeling'

const pagina = page(pad, {
  ...declaratie,
  invoer: dossierpad,
  laad: async (ctx, { id }) => {
    const melding = await bekijkMelding(ctx, id)
    if (!nietLetterlijk(melding.inhoud)) throw nietGevonden()
    return melding
  },
  toon: ({ gegevens, omgeving }) => <Terugkoppelen melding={gegevens} omgeving={omgeving} />,
})

export const terugkoppelRoutes = [
  pagina,
  actie(pad, {
    ...declaratie,
    schema: terugkoppelSchema,
    voer: koppelTerugAanM,
    daarna: (_, { id }) => `/meldingen/${id}`,
    bij: pagina,
  }),
]

function Terugkoppelen({ melding, omgeving }: { melding: MeldingInzage; omgeving: Omgeving }) {
  const form = vulVoor(omgeving.formulier, {
    uitkomst: uitkomstVan(melding.besluit) ?? 'in-behandeling',
    ...dagIn('op', dagVan(omgeving.now)),
  })
  return (
    <Werkscherm omgeving={omgeving} titel="Terugkoppelen aan M.">
      <Terug href={`/meldingen/${melding.id}`}>Naar melding {melding.kenmerk}</Terug>
      <p>
        Baken verstuurt niets. Laat het M. zelf weten en leg hier vast dat u het deed. Geef M. alleen een van
        deze vier uitkomsten.
      </p>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={melding.versie} />
        <Keuze
          naam="uitkomst"
          label="Wat hebt u M. laten weten?"
          verplicht
          form={form}
          opties={uitkomsten.map((u) => ({ waarde: u, label: uitkomstnamen[u] }))}
        />
        <Datumveld naam="op" label="Wanneer?" soort="dag-maand-jaar" verplicht form={form} />
        <Knop>Vastleggen</Knop>
      </form>
    </Werkscherm>
  )
}

/** On the page of a melding of M., where others have their reporter. */
export function OverM({ melding }: { melding: MeldingInzage }) {
  const { id, teruggekoppeldOp, vraagtZelf } = melding
  return (
    <>
      <h2>Terugkoppeling aan M.</h2>
      <p>
        {teruggekoppeldOp
          ? `Teruggekoppeld op ${dagTekst(teruggekoppeldOp)}.`
          : vraagtZelf
            ? 'M. stuurde deze melding zelf in, en haalt de uitkomst zelf op.'
            : 'U hebt M. nog niets laten weten.'}{' '}
        <a href={`/meldingen/${id}/m-terugkoppeling`}>Leg terugkoppeling vast</a>
      </p>
    </>
  )
}
