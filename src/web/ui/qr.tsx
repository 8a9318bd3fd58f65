import { encode } from 'uqr'

/** A QR code as a drawing in the page itself: no image to fetch, nothing that leaves the page. */
export function Qr({ tekst, label }: { tekst: string; label: string }) {
  const { data, size } = encode(tekst, { ecc: 'M', border: 4 })
  const vakjes = data.flatMap((rij, y) => rij.flatMap((zwart, x) => (zwart ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width={220}
      height={220}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={vakjes.join('')} fill="#000" />
    </svg>
  )
}
