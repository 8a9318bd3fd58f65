import type { Recht } from '../../../kernel/beleid.ts'
import { dagTekst, momentTekst } from '../../../web/datum.ts'
import { actie, page } from '../../../web/page.ts'
import { Gegevens, Knop, Knoppen, Leeg, Terug } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { accountpad } from './beheer.schema.ts'
import { bekijkVerzoeken, type Verzoekregel } from './bekijk-verzoeken.ts'
import { staRolToe, trekRolvraagIn, weigerRol } from './beslis-over-rol.ts'

type Deel = { recht: Recht; doel: string; verwerking: string }

/** The second pair of eyes: for another beheerder, and at another address for the FG. */
export function goedkeurRoutes(pad: string, terug: string, deel: Deel) {
  const pagina = page(pad, {
    ...deel,
    laad: bekijkVerzoeken,
    toon: ({ gegevens, omgeving }) => (
      <Goedkeuren verzoeken={gegevens} pad={pad} terug={terug} omgeving={omgeving} />
    ),
  })
  const besluit = (naam: string, voer: typeof staRolToe, extra: { vers?: true } = {}) =>
    actie(`${pad}/:id/${naam}`, {
      ...deel,
      ...extra,
      schema: accountpad,
      voer,
      daarna: () => pad,
      bij: pagina,
    })
  return [
    pagina,
    besluit('toestaan', staRolToe, { vers: true }),
    besluit('weigeren', weigerRol),
    ...(deel.doel === 'beheer' ? [besluit('intrekken', trekRolvraagIn)] : []),
  ]
}

type Props = { verzoeken: Verzoekregel[]; pad: string; terug: string; omgeving: Omgeving }

function Goedkeuren({ verzoeken, pad, terug, omgeving }: Props) {
  return (
    <Werkscherm omgeving={omgeving} titel="Zware rollen goedkeuren">
      <Terug href={terug}>Naar de accounts</Terug>
      <p>Een zware rol geldt pas als een tweede persoon ja zegt. Bel bij twijfel met wie hem vroeg.</p>
      {verzoeken.length === 0 && <Leeg kop="Er wacht niets" />}
      {verzoeken.map((verzoek) => (
        <Wachtend key={verzoek.id} verzoek={verzoek} pad={pad} beheer={pad.startsWith('/accounts')} />
      ))}
    </Werkscherm>
  )
}

function Wachtend({ verzoek, pad, beheer }: { verzoek: Verzoekregel; pad: string; beheer: boolean }) {
  const { id, wie, rol, gemeente, door, op, van, totEnMet, nietU, intrekken } = verzoek
  return (
    <section>
      <h2 className="utrecht-heading-2">
        {rol} voor {wie}
      </h2>
      <Gegevens
        gegevens={[
          { term: 'Gemeente', waarde: gemeente },
          { term: 'Gevraagd door', waarde: door },
          { term: 'Gevraagd op', waarde: momentTekst(op) },
          { term: 'Eerste dag', waarde: dagTekst(van) },
          { term: 'Laatste dag', waarde: totEnMet ? dagTekst(totEnMet) : 'geen einde' },
        ]}
      />
      {nietU && <p>{nietU}</p>}
      <form method="post" action={`${pad}/${id}/${nietU ? 'intrekken' : 'toestaan'}`}>
        <Knoppen>
          {!nietU && <Knop>Goedkeuren</Knop>}
          {!nietU && (
            <Knop soort="secundair" naar={`${pad}/${id}/weigeren`}>
              Weigeren
            </Knop>
          )}
          {nietU && beheer && intrekken && <Knop soort="secundair">Vraag intrekken</Knop>}
        </Knoppen>
      </form>
    </section>
  )
}
