import { useTeksten } from '../teksten.ts'

/** The banner of an installation that may not hold real data yet. */
export function Oefenmodus({ breed, uitleg }: { breed?: boolean; uitleg?: string | undefined }) {
  const t = useTeksten()
  return (
    <aside className="oefenmodus" aria-label={t.oefenmodus}>
      <div className={breed ? 'schil schil--breed' : 'schil'}>
        <strong>{t.oefenmodus}.</strong> {uitleg ?? t.oefenmodusUitleg}
      </div>
    </aside>
  )
}
