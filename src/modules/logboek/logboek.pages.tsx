import { momentTekst } from '../../web/datum.ts'
import { leegFormulier } from '../../web/formulier.ts'
import { page } from '../../web/page.ts'
import { Bladeren, Keuzelijst, Knop, Label, Leeg, Tabel, Tekstveld } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { type Logboek, leesLogboek } from './lees-logboek.ts'
import { type Logboekfilter, logboekSchema } from './logboek.schema.ts'

type Blad = Logboek & { filter: Logboekfilter }

/** The logbook, for the functionaris gegevensbescherming. */
export const logboekRoutes = [
  page('/fg/logboek', {
    recht: 'logboek:lezen',
    doel: 'toezicht',
    verwerking: 'logboek.lezen',
    menu: 'Logboek',
    invoer: logboekSchema,
    laad: async (ctx, filter): Promise<Blad> => ({ ...(await leesLogboek(ctx, filter)), filter }),
    toon: ({ gegevens, omgeving }) => <Logboekblad {...gegevens} omgeving={omgeving} />,
  }),
]

function adres(velden: Logboekfilter): string {
  const gevuld = Object.entries(velden).filter((veld): veld is [string, string] => Boolean(veld[1]))
  return `/fg/logboek?${new URLSearchParams(gevuld)}`
}

function Logboekblad({ regels, volgende, filter, omgeving }: Blad & { omgeving: Omgeving }) {
  const { dossier = '', uitkomst = '' } = filter
  return (
    <Werkscherm omgeving={omgeving} titel="Logboek" breed>
      <p>Wie deed wat, wanneer en waarvoor. De inhoud van een dossier staat hier nooit.</p>
      <Filters dossier={dossier} uitkomst={uitkomst} />
      {regels.length === 0 ? (
        <Leeg kop="Geen regels gevonden">
          <p>
            <a href="/fg/logboek">Toon alles</a>
          </p>
        </Leeg>
      ) : (
        <Regels regels={regels} />
      )}
      <Bladeren
        begin={filter.na && adres({ ...filter, na: undefined })}
        volgende={volgende && adres({ ...filter, na: volgende })}
      />
    </Werkscherm>
  )
}

function Filters({ dossier, uitkomst }: { dossier: string; uitkomst: string }) {
  const form = leegFormulier({ dossier, uitkomst })
  return (
    <details open={Boolean(dossier || uitkomst)}>
      <summary>Kies wat u wilt zien</summary>
      <form method="get" action="/fg/logboek">
        <Tekstveld naam="dossier" label="Nummer van een dossier" form={form} spellCheck={false} />
        <Keuzelijst
          naam="uitkomst"
          label="Uitkomst"
          form={form}
          opties={[
            { waarde: 'gedaan', label: 'Gedaan' },
            { waarde: 'geweigerd', label: 'Geweigerd' },
          ]}
        />
        <Knop soort="secundair">Toon</Knop>
      </form>
    </details>
  )
}

function Regels({ regels }: Pick<Logboek, 'regels'>) {
  return (
    <Tabel
      bijschrift="Regels, de nieuwste bovenaan"
      rijen={regels}
      sleutel={(regel) => regel.id}
      kolommen={[
        {
          kop: 'Wanneer',
          rijkop: true,
          cel: (regel) => <time dateTime={regel.op.toISOString()}>{momentTekst(regel.op)}</time>,
        },
        { kop: 'Wie', cel: (regel) => regel.wie },
        { kop: 'In welke rol', cel: (regel) => regel.rollen.split(',').join(', ') },
        { kop: 'Wat', cel: (regel) => regel.verwerking },
        { kop: 'Waarvoor', cel: (regel) => regel.doel, heel: true },
        {
          kop: 'Dossier',
          cel: (regel) =>
            regel.dossierId ? (
              <a href={`/fg/logboek?dossier=${regel.dossierId}`}>{regel.dossierId}</a>
            ) : (
              'Een lijst'
            ),
        },
        {
          kop: 'Uitkomst',
          cel: (regel) => (
            <Label soort={regel.uitkomst === 'geweigerd' ? 'let-op' : 'neutraal'}>{regel.uitkomst}</Label>
          ),
        },
      ]}
    />
  )
}
