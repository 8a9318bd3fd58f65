import { magVolgens } from '../../../kernel/beleid.ts'
import { momentTekst } from '../../../web/datum.ts'
import { actie, page } from '../../../web/page.ts'
import { Bladeren, Knop, Knoplink, Knoppen, Leeg, Tabel, Terug, Verborgen } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { meldingBeleid } from '../melding.policy.ts'
import { bekijkStroom, type Lid, type Stroomblad } from './bekijk-stroom.ts'
import { haalUitStroom } from './haal-uit-stroom.ts'
import { stroompad, uithalenSchema } from './stroom.schema.ts'
import { stroomnamen } from './stroom.ts'

const blad = page('/stromen/:id', {
  recht: 'melding:lezen',
  doel: 'beoordelen',
  verwerking: 'melding.stroom',
  invoer: stroompad,
  laad: bekijkStroom,
  toon: ({ gegevens, omgeving }) => <Groep {...gegevens} omgeving={omgeving} />,
})

/** A group of meldingen, and taking one out of it. */
export const stroomRoutes = [
  blad,
  actie('/stromen/:id/uithalen', {
    recht: 'melding:toevoegen',
    doel: 'beoordelen',
    verwerking: 'melding.stroom-uithalen',
    schema: uithalenSchema,
    voer: haalUitStroom,
    daarna: (_, { melding }) => `/meldingen/${melding}`,
    bij: blad,
  }),
]

function Groep({ stroom, deel, leden, volgende, verder, omgeving }: Stroomblad & { omgeving: Omgeving }) {
  const rollen = omgeving.wie?.rollen ?? []
  const beslist = magVolgens(meldingBeleid.regels, rollen, 'beoordelen', 'melding:toevoegen')
  const adres = (na?: string) => `/stromen/${stroom.id}?${new URLSearchParams({ deel, ...(na && { na }) })}`
  return (
    <Werkscherm omgeving={omgeving} titel={stroomnamen[stroom.soort]} breed>
      <Terug href="/werkvoorraad">Naar de werkvoorraad</Terug>
      <p>
        Nog {stroom.aantal.toLocaleString('nl-NL')} nieuw in deze groep, sinds{' '}
        {momentTekst(stroom.begonnenOp)}. Er kan een echte melding tussen zitten. Lees eerst wat anders is dan
        de rest.
      </p>
      {stroom.soort === 'gelijk' && <Delen {...{ stroom, deel }} />}
      {leden.length === 0 ? (
        <Leeg kop="Hier staat niets meer" />
      ) : (
        <Leden {...{ stroom, deel, leden, beslist }} />
      )}
      <Bladeren begin={verder ? adres() : undefined} volgende={volgende && adres(volgende)} />
      {beslist && stroom.aantal > 0 && (
        <Knoppen>
          <Knoplink soort="secundair" href={`/stromen/${stroom.id}/afwijzen`}>
            Wijs de rest van de groep af
          </Knoplink>
        </Knoppen>
      )}
    </Werkscherm>
  )
}

function Delen({ stroom, deel }: Pick<Stroomblad, 'stroom' | 'deel'>) {
  const delen = [
    { code: 'anders', naam: 'Anders dan de meeste', aantal: stroom.anders },
    { code: 'gelijk', naam: 'Gelijk aan elkaar', aantal: stroom.aantal - stroom.anders },
  ]
  return (
    <nav aria-label="Deel van de groep">
      <ul>
        {delen.map(({ code, naam, aantal }) => (
          <li key={code}>
            <a href={`/stromen/${stroom.id}?deel=${code}`} aria-current={code === deel ? 'page' : undefined}>
              {naam} ({aantal.toLocaleString('nl-NL')})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Ledenprops = Pick<Stroomblad, 'stroom' | 'deel' | 'leden'> & { beslist: boolean }

function Leden({ stroom, deel, leden, beslist }: Ledenprops) {
  const uithalen = {
    kop: 'Apart bekijken',
    cel: (lid: Lid) => (
      <form noValidate method="post" action={`/stromen/${stroom.id}/uithalen`}>
        <Verborgen naam="melding" waarde={lid.id} />
        <Verborgen naam="versie" waarde={lid.versie} />
        <Knop soort="secundair">
          Dit is wel echt<span className="alleen-voorlezen">: melding {lid.kenmerk}</span>
        </Knop>
      </form>
    ),
  }
  return (
    <Tabel
      bijschrift={deel === 'anders' ? 'De nieuwste bovenaan' : 'Gelijk aan elkaar, de nieuwste bovenaan'}
      rijen={leden}
      sleutel={(lid) => lid.id}
      kolommen={[
        {
          kop: 'Melding',
          rijkop: true,
          cel: (lid) => <a href={`/meldingen/${lid.id}`}>Melding {lid.kenmerk}</a>,
        },
        { kop: 'Begin en einde', cel: (lid) => <span dir="auto">{lid.tekst}</span> },
        { kop: 'Waar', cel: (lid) => <span dir="auto">{lid.plaats || 'Onbekend'}</span> },
        { kop: 'Ontvangen', cel: (lid) => momentTekst(lid.ontvangenOp) },
        ...(beslist ? [uithalen] : []),
      ]}
    />
  )
}
