/** The sign of Baken: a beacon with its light, and the name beside it. */
export function Merk({ naam }: { naam: string }) {
  return (
    <>
      <svg className="merk__teken" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path
          d="M3 8.5 9 11M29 8.5 23 11M3 15h5.5M29 15h-5.5"
          stroke="#f5b335"
          strokeWidth="2.4"
          strokeLinecap="round"
        />
        <path d="M12 17h8l2.5 12h-13z" fill="currentColor" />
        <circle cx="16" cy="10" r="5" fill="#f5b335" />
      </svg>
      <span>{naam}</span>
    </>
  )
}
