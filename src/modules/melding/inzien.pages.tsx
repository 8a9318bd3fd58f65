import { magVolgens } from '../../kernel/beleid.ts'
import { actie, page } from '../../web/page.ts'
import { Aandacht, Keuzelijst, Knop, Knoplink, Knoppen, Terug, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { vulVoor } from '../../web/voorinvulling.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { bekijkGevaar, type Gevaarinzage, GevaarNu, Verteld } from '../acuut/index.ts'
import { type Regio, regioVan } from '../netwerk/index.ts'
import { Termijnen, type Termijnregel, termijnenVan } from '../termijn/index.ts'
import { dossierpad, urgentieSchema } from './beoordeel.schema.ts'
import { urgentienamen, urgenties } from './beoordeel-regels.ts'
import { zetUrgentie } from './beoordeel-urgentie.ts'
import { vormOpties, vormTekst } from './beoordeel-vorm.ts'
import { bijlageRoutes } from './bijlage.pages.tsx'
import { Bijlagen } from './bijlage-lijst.view.tsx'
import type { MeldingInzage } from './inzien.presenter.ts'
import { bekijkMelding } from './inzien.ts'
import { GeenContact, MeldingTekst, Stand, Verloop } from './inzien.view.tsx'
import { meldingBeleid } from './melding.policy.ts'
import { nietLetterlijk } from './melding.ts'
import { OverM } from './terugkoppeling-m.pages.tsx'

type Gegevens = {
  melding: MeldingInzage
  regio: Regio
  termijnen: Termijnregel[]
  gevaar: Gevaarinzage | null
}
type Deel = { melding: MeldingInzage; omgeving: Omgeving; regio: Regio }

const pagina = page('/meldingen/:id', {
  recht: 'melding:lezen',
  doel: 'beoordelen',
  verwerking: 'melding.inzien',
  invoer: dossierpad,
  laad: async (ctx, { id }): Promise<Gegevens> => ({
    melding: await bekijkMelding(ctx, id),
    regio: await regioVan(ctx),
    termijnen: await termijnenVan(ctx, id),
    gevaar: await bekijkGevaar(ctx, id),
  }),
  toon: ({ gegevens, omgeving }) => <Melding {...gegevens} omgeving={omgeving} />,
})

/** One melding as it came in, and what can be done with it. */
export const inzienRoutes = [
  pagina,
  actie('/meldingen/:id/urgentie', {
    recht: 'melding:toevoegen',
    doel: 'beoordelen',
    verwerking: 'melding.urgentie',
    schema: urgentieSchema,
    voer: zetUrgentie,
    daarna: (_, { id }) => `/meldingen/${id}`,
    bij: pagina,
  }),
  ...bijlageRoutes('/meldingen', {
    ...{ doel: 'beoordelen', lezen: 'melding:lezen', schrijven: 'melding:toevoegen' },
    terug: 'Naar de melding',
  }),
]

function Melding({ melding, omgeving, regio, termijnen, gevaar }: Gegevens & { omgeving: Omgeving }) {
  const beslist = magVolgens(
    meldingBeleid.regels,
    omgeving.wie?.rollen ?? [],
    'beoordelen',
    'melding:toevoegen',
  )
  const nieuw = melding.toestand === 'nieuw'
  return (
    <Werkscherm omgeving={omgeving} titel={`Melding ${melding.kenmerk}`}>
      <Terug href="/werkvoorraad">Naar de werkvoorraad</Terug>
      <GevaarNu gevaar={gevaar} pad={`/meldingen/${melding.id}`} mag={beslist} now={omgeving.now} />
      <p>
        <Stand melding={melding} />{' '}
        {melding.signaalId && <a href={`/signalen/${melding.signaalId}`}>Naar het signaal</a>}
        {melding.stroomId && <a href={`/stromen/${melding.stroomId}`}>Staat in een groep</a>}
      </p>
      <MeldingTekst inhoud={melding.inhoud} />
      <Bijlagen bijlagen={melding.bijlagen} basis="/meldingen" id={melding.id} />
      {beslist && nieuw && <Beslissen melding={melding} />}
      {beslist &&
        (nietLetterlijk(melding.inhoud) ? <OverM melding={melding} /> : <Melder melding={melding} />)}
      {beslist ? (
        <Urgentie melding={melding} omgeving={omgeving} regio={regio} />
      ) : (
        <p>
          {urgentienamen[melding.urgentie as keyof typeof urgentienamen]}.{' '}
          {vormTekst(regio, melding.verschijningsvorm, omgeving.now)}.
        </p>
      )}
      <Termijnen pad={`/meldingen/${melding.id}`} termijnen={termijnen} />
      <Verteld verstrekkingen={gevaar?.verstrekkingen ?? []} />
      <h2>Wat er is gebeurd</h2>
      <Verloop momenten={melding.momenten} />
    </Werkscherm>
  )
}

function Beslissen({ melding }: { melding: MeldingInzage }) {
  const naar = (deel: string) => `/meldingen/${melding.id}/${deel}`
  return (
    <>
      <h2>Wat doet u met deze melding?</h2>
      <Knoppen>
        <Knoplink href={naar('signaal')}>Maak een signaal</Knoplink>
        <Knoplink href={naar('samenvoegen')} soort="secundair">
          Voeg bij een signaal
        </Knoplink>
        <Knoplink href={naar('doorverwijzen')} soort="secundair">
          Doorverwijzen
        </Knoplink>
        <Knoplink href={naar('andere-ondermijning')} soort="secundair">
          Andere ondermijning
        </Knoplink>
        <Knoplink href={naar('afwijzen')} soort="secundair">
          Afwijzen
        </Knoplink>
        <Knoplink href={naar('belang')} soort="rustig">
          Iemand heeft hier een belang bij
        </Knoplink>
      </Knoppen>
    </>
  )
}

function Melder({ melding }: { melding: MeldingInzage }) {
  if (melding.geenContactSinds)
    return (
      <>
        <h2>De melder</h2>
        <GeenContact sinds={melding.geenContactSinds} />
      </>
    )
  return (
    <>
      <h2>De melder</h2>
      {melding.inhoud.anoniem ? (
        <p>De melder gaf geen contactgegevens.</p>
      ) : (
        <p>
          De melder gaf een veilige manier van contact.{' '}
          <a href={`/meldingen/${melding.id}/contact`}>Contactgegevens opvragen</a>
        </p>
      )}
      {melding.leest === 'niemand' ? (
        <Aandacht>
          <p>
            {melding.vraagtZelf
              ? 'Een ander systeem stuurde deze melding. Dat ziet alleen de stand. Een antwoord in Baken kan niemand lezen.'
              : 'De melder heeft geen code. Een antwoord in Baken kan niemand lezen.'}
          </p>
        </Aandacht>
      ) : (
        <p>
          <a href={`/meldingen/${melding.id}/beantwoorden`}>Schrijf de melder een antwoord</a>
        </p>
      )}
    </>
  )
}

function Urgentie({ melding, omgeving, regio }: Deel) {
  const form = vulVoor(omgeving.formulier, {
    urgentie: melding.urgentie,
    verschijningsvorm: melding.verschijningsvorm,
  })
  return (
    <form noValidate method="post" action={`/meldingen/${melding.id}/urgentie`}>
      <h2>Urgentie en vorm</h2>
      <Verborgen naam="versie" waarde={melding.versie} />
      <Keuzelijst
        naam="urgentie"
        label="Hoe snel moet iemand kijken?"
        form={form}
        verplicht
        opties={urgenties.map((u) => ({ waarde: u, label: urgentienamen[u] }))}
      />
      <Keuzelijst
        naam="verschijningsvorm"
        label="Waar lijkt het op?"
        form={form}
        verplicht
        opties={[{ waarde: 'onbekend', label: 'Nog niet gekozen' }, ...vormOpties(regio, omgeving.now)]}
      />
      <Knop soort="secundair">Opslaan</Knop>
    </form>
  )
}
