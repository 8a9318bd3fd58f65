import { useTeksten } from '../teksten.ts'

/** How far the reader is: in words, and for the eye as a bar. */
export function Stappen({ stap, totaal, titel }: { stap: number; totaal: number; titel?: string }) {
  const t = useTeksten()
  const delen = Array.from({ length: totaal }, (_, i) => i + 1)
  return (
    <div className="stappen">
      <p>
        <strong>
          {t.stap} {stap} {t.van} {totaal}
        </strong>
        {titel && `: ${titel}`}
      </p>
      <div className="stappen__balk" aria-hidden="true">
        {delen.map((deel) => (
          <span
            key={deel}
            className={deel <= stap ? 'stappen__deel stappen__deel--gedaan' : 'stappen__deel'}
          />
        ))}
      </div>
    </div>
  )
}
