import type { ReactNode } from 'react'
import { useTeksten } from '../teksten.ts'

/** The link to the page above this one. In a form with a draft, use a Knop after the primary one. */
export function Terug({ href, children }: { href: string; children?: ReactNode }) {
  const t = useTeksten()
  return (
    <a className="terug" href={href}>
      {children ?? t.terug}
    </a>
  )
}
