import { useTeksten } from '../teksten.ts'
import { Knoplink } from './knop.tsx'

/** Paging by key: onwards, and back to the start; nothing when all is on one page. */
export function Bladeren({ begin, volgende }: { begin?: string | undefined; volgende?: string | undefined }) {
  const t = useTeksten()
  if (!begin && !volgende) return null
  return (
    <nav className="bladeren" aria-label={t.bladeren}>
      {begin && (
        <Knoplink soort="secundair" href={begin}>
          {t.begin}
        </Knoplink>
      )}
      {volgende && (
        <Knoplink soort="secundair" href={volgende}>
          {t.volgende}
        </Knoplink>
      )}
    </nav>
  )
}
