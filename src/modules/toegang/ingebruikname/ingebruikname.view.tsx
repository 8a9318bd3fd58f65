import { dagTekst, momentTekst } from '../../../web/datum.ts'
import {
  Aandacht,
  Datumveld,
  Gegevens,
  Knop,
  Knoplink,
  Knoppen,
  Tekstvak,
  Tekstveld,
  Terug,
} from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import type { Ingebruikname, Vaststelling } from './bekijk-ingebruikname.ts'
import { ondertekenaars } from './ingebruikname.ts'

const namen: Record<string, string> = { beheerder: 'Beheerder', fg: 'Functionaris gegevensbescherming' }

export function Overzicht({ stand, omgeving }: { stand: Ingebruikname; omgeving: Omgeving }) {
  const { nu, eerder } = stand
  return (
    <Werkscherm omgeving={omgeving} titel="Ingebruikname">
      <p>
        Elke gemeente stelt zelf de DPIA en het protocol vast. De beheerder en de functionaris
        gegevensbescherming tekenen daar allebei voor. Zolang dat niet is gedaan, oefent de gemeente.
      </p>
      {nu ? <Huidig vaststelling={nu} omgeving={omgeving} /> : <Nieuw omgeving={omgeving} />}
      {eerder.length > 0 && <h2>Eerder ingetrokken</h2>}
      {eerder.map((rij) => (
        <div key={rij.id}>
          <Stukken vaststelling={rij} />
          <p>
            Ingetrokken op {momentTekst(rij.ingetrokkenOp!)}: {rij.reden}
          </p>
        </div>
      ))}
    </Werkscherm>
  )
}

function Huidig({ vaststelling, omgeving }: { vaststelling: Vaststelling; omgeving: Omgeving }) {
  const { id, handtekeningen } = vaststelling
  const klaar = handtekeningen.length === ondertekenaars.length
  const zelf = handtekeningen.some((handtekening) => handtekening.zelf)
  const magIntrekken = omgeving.wie?.rollen.includes('fg')
  return (
    <>
      {klaar ? (
        <Aandacht soort="gelukt" kop="Deze gemeente is in gebruik">
          <p>De oefenmodus is voorbij.</p>
        </Aandacht>
      ) : (
        <Aandacht soort="waarschuwing" kop={zelf ? 'De ander moet nog tekenen' : 'U moet nog tekenen'}>
          <p>Deze gemeente oefent nog.</p>
        </Aandacht>
      )}
      <Stukken vaststelling={vaststelling} />
      <Knoppen>
        {!klaar && !zelf && (
          <form noValidate method="post" action={`/ingebruikname/${id}/ondertekenen`}>
            <Knop>Dit klopt, ik teken</Knop>
          </form>
        )}
        {magIntrekken && (
          <Knoplink soort="secundair" href={`/ingebruikname/${id}/intrekken`}>
            Intrekken
          </Knoplink>
        )}
      </Knoppen>
    </>
  )
}

function Stukken({ vaststelling }: { vaststelling: Vaststelling }) {
  const { dpia, protocol } = vaststelling.documenten
  const wanneer = ({ datum, kenmerk }: typeof dpia) => `${dagTekst(datum)}, ${kenmerk}`
  return (
    <Gegevens
      gegevens={[
        { term: 'DPIA vastgesteld', waarde: wanneer(dpia) },
        { term: 'Protocol vastgesteld', waarde: wanneer(protocol) },
        ...vaststelling.handtekeningen.map(({ rol, naam, op }) => ({
          term: namen[rol] ?? rol,
          waarde: `${naam}, ${momentTekst(op)}`,
        })),
      ]}
    />
  )
}

function Nieuw({ omgeving }: { omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <>
      <h2>Vastleggen en tekenen</h2>
      <p>U tekent voor wat u hier invult. Daarna kijkt de ander of het klopt, en tekent ook.</p>
      <form noValidate method="post" action="/ingebruikname">
        <Datumveld
          naam="dpia"
          soort="dag-maand-jaar"
          label="Dag waarop de DPIA is vastgesteld"
          verplicht
          form={form}
        />
        <Tekstveld naam="dpiaKenmerk" label="Versie of kenmerk van de DPIA" verplicht form={form} />
        <Datumveld
          naam="protocol"
          soort="dag-maand-jaar"
          label="Dag waarop het protocol is vastgesteld"
          verplicht
          form={form}
        />
        <Tekstveld naam="protocolKenmerk" label="Versie of kenmerk van het protocol" verplicht form={form} />
        <Knop>Vastleggen en tekenen</Knop>
      </form>
    </>
  )
}

export function Intrekken({ vaststelling, omgeving }: { vaststelling: Vaststelling; omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Vaststelling intrekken">
      <Terug href="/ingebruikname">Naar de ingebruikname</Terug>
      <p>Na het intrekken oefent deze gemeente weer. Wie meldt, leest dan dat niemand de melding leest.</p>
      <Stukken vaststelling={vaststelling} />
      <form noValidate method="post" action={`/ingebruikname/${vaststelling.id}/intrekken`}>
        <Tekstvak naam="reden" label="Waarom trekt u dit in?" verplicht form={omgeving.formulier} rijen={4} />
        <Knop>Intrekken</Knop>
      </form>
    </Werkscherm>
  )
}
