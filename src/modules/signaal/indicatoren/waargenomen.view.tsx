import { Leeg } from '../../../web/ui/index.ts'
import { type Bronfeit, bronoordelen, informatieoordelen } from './indicatoren.inhoud.ts'
import type { Waargenomen as Groepen } from './lees-antwoorden.ts'

/** What was marked as seen, under what it points to, in words. Nothing is counted and nothing comes first for its weight. */
export function Waargenomen({ waargenomen }: { waargenomen: Groepen }) {
  if (waargenomen.length === 0) return <Leeg kop="Er staat nog niets op gezien. Dat bewijst niets." />
  return waargenomen.map(({ groep, antwoorden }) => (
    <section key={groep}>
      <h3>{groep}</h3>
      <ul>
        {antwoorden.map(({ soort, code, tekst, feiten }) => (
          <li key={`${soort}-${code}`}>
            {tekst}
            <Feiten feiten={feiten} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

/** The facts of one line, with what somebody thinks of source and information. */
export function Feiten({ feiten }: { feiten: readonly Bronfeit[] }) {
  if (feiten.length === 0) return null
  return (
    <ul>
      {feiten.map(({ feit, waaruit, bron, informatie }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may have been written down twice
        <li key={i}>
          <span dir="auto">{feit}</span> Van: {waaruit}. Bron: {bronoordelen[bron].toLowerCase()}. Informatie:{' '}
          {informatieoordelen[informatie].toLowerCase()}.
        </li>
      ))}
    </ul>
  )
}
