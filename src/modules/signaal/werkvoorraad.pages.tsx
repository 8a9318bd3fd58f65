import { leegFormulier } from '../../web/formulier.ts'
import { page } from '../../web/page.ts'
import { Bladeren, Keuzelijst, Knop, Leeg, Tekstveld } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { GevaarOpen } from '../acuut/index.ts'
import { Stromen, urgentienamen, urgenties, vormOpties } from '../melding/index.ts'
import type { Regio } from '../netwerk/index.ts'
import { lezen } from './signaal.declaratie.ts'
import { filterSchema } from './signaal.schema.ts'
import { type Filter, type Werkvoorraad, werkvoorraad } from './werkvoorraad.ts'
import { Werktabel } from './werkvoorraad.view.tsx'

type Lijst = Werkvoorraad & { filter: Filter }

export const werkvoorraadPagina = page('/werkvoorraad', {
  ...lezen,
  verwerking: 'signaal.werkvoorraad',
  menu: 'Werkvoorraad',
  invoer: filterSchema,
  laad: async (ctx, filter): Promise<Lijst> => ({ ...(await werkvoorraad(ctx, filter)), filter }),
  toon: ({ gegevens, omgeving }) => <Lijst {...gegevens} omgeving={omgeving} />,
})

function adres({ na: _, ...filter }: Filter, na?: string): string {
  const velden = Object.entries({ ...filter, na }).filter((veld): veld is [string, string] =>
    Boolean(veld[1]),
  )
  return `/werkvoorraad?${new URLSearchParams(velden)}`
}

function Lijst({
  regels,
  volgende,
  regio,
  acuut,
  stromen,
  filter,
  omgeving,
}: Lijst & { omgeving: Omgeving }) {
  const gefilterd = Boolean(filter.soort || filter.vorm || filter.urgentie || filter.na)
  return (
    <Werkscherm omgeving={omgeving} titel="Werkvoorraad" breed>
      <GevaarOpen regels={acuut} now={omgeving.now} />
      <Zoek omgeving={omgeving} />
      <Filters filter={filter} regio={regio} now={omgeving.now} />
      <Stromen stromen={stromen} now={omgeving.now} />
      {regels.length > 0 ? (
        <Werktabel
          regels={regels}
          regio={regio}
          now={omgeving.now}
          bijschrift="Meldingen en signalen, de nieuwste bovenaan"
        />
      ) : (
        <Leeg kop={gefilterd ? 'Niets gevonden met deze keuze' : 'Er ligt nu niets te wachten'}>
          {gefilterd && (
            <p>
              <a href="/werkvoorraad">Toon alles</a>
            </p>
          )}
        </Leeg>
      )}
      <Bladeren begin={filter.na && adres(filter)} volgende={volgende && adres(filter, volgende)} />
    </Werkscherm>
  )
}

function Zoek({ omgeving }: { omgeving: Omgeving }) {
  return (
    <form noValidate method="post" action="/werkvoorraad/zoek">
      <Tekstveld
        naam="kenmerk"
        label="Zoek op kenmerk"
        uitleg="Van een signaal of een melding, zoals S-7K3MQ2."
        verplicht
        breedte="half"
        form={omgeving.formulier}
      />
      <Knop soort="secundair">Zoek</Knop>
    </form>
  )
}

function Filters({ filter, regio, now }: { filter: Filter; regio: Regio; now: Date }) {
  const { soort = '', vorm = '', urgentie = '', toestand } = filter
  const form = leegFormulier({ soort, vorm, urgentie, toestand })
  return (
    <details open={Boolean(soort || vorm || urgentie || toestand === 'gesloten')}>
      <summary>Kies wat u wilt zien</summary>
      <form method="get" action="/werkvoorraad">
        <Keuzelijst
          naam="soort"
          label="Soort"
          form={form}
          opties={[
            { waarde: 'melding', label: 'Meldingen' },
            { waarde: 'signaal', label: 'Signalen' },
          ]}
        />
        <Keuzelijst naam="vorm" label="Verschijningsvorm" form={form} opties={vormOpties(regio, now)} />
        <Keuzelijst
          naam="urgentie"
          label="Urgentie"
          form={form}
          opties={urgenties.map((u) => ({ waarde: u, label: urgentienamen[u] }))}
        />
        <Keuzelijst
          naam="toestand"
          label="Toestand"
          form={form}
          opties={[
            { waarde: 'open', label: 'Nieuw en open' },
            { waarde: 'gesloten', label: 'Gesloten' },
          ]}
        />
        <Knop soort="secundair">Toon</Knop>
      </form>
    </details>
  )
}
