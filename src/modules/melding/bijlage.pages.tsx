import { magVolgens, type Recht } from '../../kernel/beleid.ts'
import { actie, page, type Webroute } from '../../web/page.ts'
import { Aandacht, Beeld, Knop, Knoplink, Terug, Vinkjes } from '../../web/ui/index.ts'
import type { Antwoord, Omgeving, Verzoek } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import type { BijlageInzage } from './bijlage.presenter.ts'
import { bijlagepad, verdachtSchema } from './bijlage.schema.ts'
import {
  type Bijlagekeuze,
  bekijkBijlage,
  geefBeeld,
  geefOrigineel,
  type Uitgifte,
} from './bijlage-inzien.ts'
import { Bijlagegegevens } from './bijlage-lijst.view.tsx'
import { meldingBeleid } from './melding.policy.ts'

type Deel = { doel: string; lezen: Recht; schrijven: Recht; terug: string }
type Werk = Parameters<typeof geefBeeld>[2]

/** A file of a melding below `basis`: what it is, the picture, the original. Each is a line in the logbook. */
export function bijlageRoutes(basis: string, { doel, lezen, schrijven, terug }: Deel): Webroute[] {
  const pad = `${basis}/:id/bijlagen/:bijlage`
  const bekijken = { doel, recht: lezen, verwerking: 'melding.bijlage-bekijken', invoer: bijlagepad }
  const downloaden = { doel, recht: lezen, verwerking: 'melding.bijlage-downloaden', invoer: bijlagepad }
  const pagina = page(pad, {
    ...bekijken,
    laad: async (ctx, keuze): Promise<Props> => ({
      keuze,
      bijlage: await bekijkBijlage(ctx, keuze),
      hier: `${basis}/${keuze.id}/bijlagen/${keuze.bijlage}`,
      terug: { href: `${basis}/${keuze.id}`, tekst: terug },
      magVerdacht: { doel, recht: schrijven },
    }),
    toon: ({ gegevens, omgeving }) => <Bijlage {...gegevens} omgeving={omgeving} />,
  })
  return [
    pagina,
    page(`${pad}/beeld`, {
      ...bekijken,
      antwoord: (verzoek) => geef(verzoek, 'inline', (ctx, werk) => geefBeeld(ctx, verzoek.invoer, werk)),
    }),
    page(`${pad}/origineel`, {
      ...downloaden,
      antwoord: (verzoek) =>
        geef(verzoek, 'attachment', (ctx, werk) =>
          geefOrigineel(ctx, { ...verzoek.invoer, ookVerdacht: false }, werk),
        ),
    }),
    actie(`${pad}/verdacht`, {
      ...{ doel, recht: schrijven, verwerking: 'melding.bijlage-verdacht-downloaden', bij: pagina },
      schema: verdachtSchema,
      antwoord: (verzoek) =>
        geef(verzoek, 'attachment', (ctx, werk) =>
          geefOrigineel(ctx, { ...verzoek.invoer, ookVerdacht: true }, werk),
        ),
    }),
  ]
}

/** One unit of work decides and leaves the line; the parts that follow leave none of their own. */
async function geef(
  { werk }: Verzoek<unknown>,
  wijze: 'inline' | 'attachment',
  doe: (ctx: Parameters<Parameters<Werk>[0]>[0], werk: Werk) => Promise<Uitgifte>,
): Promise<Antwoord> {
  const perDeel: Werk = (lees) => werk({ spoor: 'geen' }, lees)
  const { naam, mime, grootte, inhoud } = await werk({}, (ctx) => doe(ctx, perDeel))
  const kaal = naam.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  return {
    inhoud,
    headers: {
      'Content-Type': mime,
      'Content-Length': String(grootte),
      'Content-Disposition': `${wijze}; filename="${kaal}"; filename*=UTF-8''${codeer(naam)}`,
    },
  }
}

/** RFC 8187: what encodeURIComponent leaves and a header does not take. */
function codeer(naam: string): string {
  return encodeURIComponent(naam.toWellFormed()).replace(
    /['()*]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

type Props = {
  keuze: Bijlagekeuze
  bijlage: BijlageInzage
  hier: string
  terug: { href: string; tekst: string }
  magVerdacht: { doel: string; recht: Recht }
}

function Bijlage({ bijlage, hier, terug, magVerdacht, omgeving }: Props & { omgeving: Omgeving }) {
  const { doel, recht } = magVerdacht
  const mag = magVolgens(meldingBeleid.regels, omgeving.wie?.rollen ?? [], doel, recht)
  return (
    <Werkscherm omgeving={omgeving} titel="Meegestuurd bestand">
      <Terug href={terug.href}>{terug.tekst}</Terug>
      {bijlage.scan === 'verdacht' ? (
        <Verdacht hier={hier} omgeving={omgeving} mag={mag} />
      ) : (
        <>
          <Kopie bijlage={bijlage} hier={hier} />
          <Origineel bijlage={bijlage} hier={hier} />
        </>
      )}
      <Bijlagegegevens bijlage={bijlage} />
    </Werkscherm>
  )
}

function Kopie({ bijlage, hier }: { bijlage: BijlageInzage; hier: string }) {
  if (bijlage.beeld === 'klaar')
    return (
      <Beeld src={`${hier}/beeld`} alt="De meegestuurde foto">
        Een kopie zonder verborgen gegevens. Het origineel is onveranderd bewaard.
      </Beeld>
    )
  if (bijlage.beeld === 'wacht')
    return <p>Baken maakt een kopie om te bekijken. Laad deze pagina over een minuut opnieuw.</p>
  if (bijlage.groep === 'foto') return <p>Van deze foto kan Baken geen kopie maken om te bekijken.</p>
  return null
}

function Origineel({ bijlage, hier }: { bijlage: BijlageInzage; hier: string }) {
  return (
    <>
      <Aandacht soort="waarschuwing">
        <p>
          Open het origineel alleen als dat nodig is. U weet niet wie het maakte.
          {bijlage.scan === 'niet gescand' && ' Het is niet op virussen nagekeken.'}
          {bijlage.groep === 'foto' && ' In het origineel kan staan waar en wanneer de foto is gemaakt.'}
        </p>
      </Aandacht>
      <p>
        <Knoplink href={`${hier}/origineel`} soort="secundair">
          Origineel downloaden
        </Knoplink>
      </p>
    </>
  )
}

function Verdacht({ hier, omgeving, mag }: { hier: string; omgeving: Omgeving; mag: boolean }) {
  return (
    <>
      <Aandacht soort="fout" kop="Verdacht bestand">
        <p>De virusscanner vond iets. Baken bewaart het bestand verzegeld, als bewijs. Open het niet zelf.</p>
      </Aandacht>
      {mag && (
        <form noValidate method="post" action={`${hier}/verdacht`}>
          <Vinkjes
            naam="gezien"
            label="Toch downloaden, bijvoorbeeld voor de politie"
            verplicht
            form={omgeving.formulier}
            opties={[{ waarde: 'ja', label: 'Ik weet dat dit bestand gevaarlijk kan zijn' }]}
          />
          <Knop soort="gevaar">Verdacht bestand downloaden</Knop>
        </form>
      )}
    </>
  )
}
