import { useTeksten } from '../teksten.ts'

/** A reporter's code in groups of four; one press selects it whole, hyphens included. */
export function Code({ code, kop }: { code: string; kop?: string }) {
  const t = useTeksten()
  const groepen = code.replace(/[\s-]/g, '').match(/.{1,4}/g) ?? []
  return (
    <div className="code">
      <p className="code__kop">{kop ?? t.uwCode}</p>
      <p className="code__tekens" dir="ltr" translate="no">
        {groepen.map((groep, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups of a code may be the same
          <span key={i} className="code__groep">
            {i < groepen.length - 1 ? `${groep}-` : groep}
          </span>
        ))}
      </p>
    </div>
  )
}
