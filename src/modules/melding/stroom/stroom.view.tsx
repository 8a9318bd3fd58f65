import { ouderdom } from '../../../web/datum.ts'
import { Aandacht } from '../../../web/ui/index.ts'
import type { Stroom } from './stromen-nu.ts'

const wat = { gelijk: 'die op elkaar lijken', druk: 'in korte tijd' } as const

/** Every group as one line: how large, how much of it is not like the rest, and the way in. Nothing when there is none. */
export function Stromen({ stromen, now }: { stromen: readonly Stroom[]; now: Date }) {
  if (stromen.length === 0) return null
  return (
    <Aandacht soort="waarschuwing" kop="Er kwamen opvallend veel meldingen">
      <ul>
        {stromen.map((stroom) => (
          <li key={stroom.id}>
            <a href={`/stromen/${stroom.id}`}>
              Groep van {aantalTekst(stroom.aantal)} {wat[stroom.soort]}
            </a>
            . {inDeGroep(stroom)} De nieuwste kwam {ouderdom(stroom.laatsteOp, now)}.
          </li>
        ))}
      </ul>
    </Aandacht>
  )
}

function aantalTekst(aantal: number): string {
  return aantal === 1 ? '1 melding' : `${aantal.toLocaleString('nl-NL')} meldingen`
}

function inDeGroep({ soort, anders }: Stroom): string {
  if (soort === 'druk') return 'Ze lijken niet op elkaar. Er kunnen echte meldingen tussen zitten.'
  if (anders === 0) return 'Ze zijn vrijwel gelijk.'
  return `${anders.toLocaleString('nl-NL')} ${anders === 1 ? 'is' : 'zijn'} anders dan de meeste.`
}
