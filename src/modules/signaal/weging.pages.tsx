import { actie, page } from '../../web/page.ts'
import {
  Aandacht,
  Gegevens,
  Keuze,
  Knop,
  Leeg,
  Tekstvak,
  Terug,
  Verborgen,
  Vinkjes,
} from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { dossierpad } from '../melding/index.ts'
import type { Weging } from '../netwerk/index.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { type Waargenomen as Groepen, leesWaargenomen } from './indicatoren/lees-antwoorden.ts'
import { Waargenomen } from './indicatoren/waargenomen.view.tsx'
import { legWegingenVast } from './leg-weging-vast.ts'
import { wachtTekst } from './lijst.presenter.ts'
import { naarSignaal, wegen } from './signaal.declaratie.ts'
import { magIndicatorenLezen } from './signaal.policy.ts'
import type { SignaalInzage } from './signaal.presenter.ts'
import { wegingSchema } from './signaal.schema.ts'
import { naWegingen } from './signaal.ts'
import { leesCheckstand } from './slachtoffercheck/lees-checks.ts'
import type { Checkstand } from './slachtoffercheck/slachtoffercheck.ts'
import { Checkherinnering } from './slachtoffercheck/slachtoffercheck.view.tsx'

type Gegevensbij = { signaal: SignaalInzage; waargenomen: Groepen; stand: Checkstand }

const pagina = page('/signalen/:id/weging', {
  ...wegen,
  invoer: dossierpad,
  laad: async (ctx, { id }): Promise<Gegevensbij> => {
    const signaal = await bekijkSignaal(ctx, id)
    const stand = await leesCheckstand(ctx, signaal)
    return { signaal, waargenomen: await leesWaargenomen(ctx, id), stand }
  },
  toon: ({ gegevens, omgeving }) => <Wegen {...gegevens} omgeving={omgeving} />,
})

/** All wegingen of the step at hand on one screen. */
export const wegingRoutes = [
  pagina,
  actie('/signalen/:id/weging', {
    ...wegen,
    schema: wegingSchema,
    voer: legWegingenVast,
    daarna: naarSignaal,
    bij: pagina,
  }),
]

function Wegen({ signaal, waargenomen, stand, omgeving }: Gegevensbij & { omgeving: Omgeving }) {
  const { id, kenmerk, regio, wegingen, toestand } = signaal
  const { beurt } = naWegingen(regio.fasemodel, wegingen)
  return (
    <Werkscherm omgeving={omgeving} titel={beurt ? `Wegen: ${beurt.stap.naam}` : 'Wegen'}>
      <Terug href={`/signalen/${id}`}>Naar signaal {kenmerk}</Terug>
      <details>
        <summary>Lees het signaal nog eens</summary>
        <Gegevens
          gegevens={[
            { term: 'Plaats', waarde: signaal.plaats || 'Niet ingevuld' },
            { term: 'Feiten', waarde: signaal.feiten },
            { term: 'Interpretatie', waarde: signaal.interpretatie || 'Niet ingevuld' },
          ]}
        />
      </details>
      {magIndicatorenLezen(omgeving.wie?.rollen ?? []) && (
        <details>
          <summary>Lees wat er is gezien</summary>
          <Waargenomen waargenomen={waargenomen} />
        </details>
      )}
      <Checkherinnering signaalId={id} stand={stand} />
      {beurt && toestand === 'open' ? (
        <Stapformulier signaal={signaal} stap={beurt.stap} omgeving={omgeving} vanaf={beurt.weging.code} />
      ) : (
        <Leeg kop="Er staat geen weging open voor dit signaal" />
      )}
    </Werkscherm>
  )
}

type Stapprops = {
  signaal: SignaalInzage
  stap: SignaalInzage['regio']['fasemodel']['stappen'][number]
  omgeving: Omgeving
  vanaf: string
}

function Stapformulier({ signaal, stap, omgeving, vanaf }: Stapprops) {
  const { regio, versie } = signaal
  const rollen = omgeving.wie?.rollen ?? []
  const open = stap.wegingen
    .slice(stap.wegingen.indexOf(vanaf))
    .map((code) => regio.fasemodel.wegingen.find((w) => w.code === code)!)
  const eigen = open.filter((weging) => weging.rollen.some((rol) => rollen.includes(rol)))
  return (
    <>
      <p>{stap.uitleg}</p>
      <p>
        Beslis in deze volgorde. Leidt een uitkomst niet verder? Dan stopt het daar en laat u de rest leeg.
      </p>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={versie} />
        {open.map((weging) =>
          eigen.includes(weging) ? (
            <Wegingvelden key={weging.code} weging={weging} omgeving={omgeving} />
          ) : (
            <Aandacht key={weging.code} kop={weging.naam}>
              <p>
                {weging.vraag} Hierover beslist: {wachtTekst(regio, weging.rollen.join(','))}.
              </p>
            </Aandacht>
          ),
        )}
        {eigen.length > 0 && <Knop>Wegingen vastleggen</Knop>}
      </form>
    </>
  )
}

function Wegingvelden({ weging, omgeving }: { weging: Weging; omgeving: Omgeving }) {
  const { code, naam, vraag, toelichting, criteria, uitkomsten } = weging
  const form = omgeving.formulier
  return (
    <>
      <h2>
        {naam}: {vraag}
      </h2>
      <p>{toelichting}</p>
      <Vinkjes
        naam={`criteria-${code}`}
        label={`Wat is het geval? (${naam})`}
        uitleg="Dit telt niet op tot een score. Het laat zien waar u naar keek."
        form={form}
        opties={criteria.map((criterium) => ({ waarde: criterium, label: criterium }))}
      />
      <Keuze
        naam={`uitkomst-${code}`}
        label={`Uitkomst (${naam})`}
        verplicht
        form={form}
        opties={[
          ...uitkomsten.map((u) => ({ waarde: u.code, label: u.naam })),
          { waarde: '', label: 'Nog niet beslissen' },
        ]}
      />
      <Tekstvak naam={`reden-${code}`} label={`Uw reden (${naam})`} verplicht form={form} rijen={4} />
    </>
  )
}
