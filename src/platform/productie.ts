// React reads this when it is loaded, so it comes before everything else: its development build is several times slower.
process.env.NODE_ENV ??= 'production'
