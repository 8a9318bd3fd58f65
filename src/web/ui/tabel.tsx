import type { ReactNode } from 'react'
import { Leeg } from './leeg.tsx'

export type Kolom<R> = {
  kop: string
  cel: (rij: R) => ReactNode
  /** The column that names the row. */
  rijkop?: boolean
  getal?: boolean
  /** Words of our own, which are never cut in two. */
  heel?: boolean
}

type Props<R> = {
  bijschrift: string
  bijschriftVerborgen?: boolean
  kolommen: Kolom<R>[]
  rijen: readonly R[]
  sleutel: (rij: R) => string
  leeg?: string
}

/** A table; on a narrow screen each row becomes a card. */
export function Tabel<R>({ bijschrift, bijschriftVerborgen, kolommen, rijen, sleutel, leeg }: Props<R>) {
  if (rijen.length === 0 && leeg) return <Leeg kop={leeg} />
  return (
    <table className="utrecht-table">
      <caption className={bijschriftVerborgen ? 'alleen-voorlezen' : 'utrecht-table__caption'}>
        {bijschrift}
      </caption>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {kolommen.map((kolom) => (
            <th key={kolom.kop} scope="col" className={klasse('utrecht-table__header-cell', kolom)}>
              {kolom.kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rijen.map((rij) => (
          <tr key={sleutel(rij)} className="utrecht-table__row">
            {kolommen.map((kolom) => (
              <Cel key={kolom.kop} kolom={kolom} rij={rij} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cel<R>({ kolom, rij }: { kolom: Kolom<R>; rij: R }) {
  if (kolom.rijkop) {
    return (
      <th scope="row" className="utrecht-table__header-cell">
        {kolom.cel(rij)}
      </th>
    )
  }
  return (
    <td className={klasse('utrecht-table__cell', kolom)} data-label={kolom.kop}>
      {kolom.cel(rij)}
    </td>
  )
}

function klasse<R>(basis: string, kolom: Kolom<R>): string {
  if (kolom.heel) return `${basis} tabel__heel`
  return kolom.getal ? `${basis} tabel__getal` : basis
}
