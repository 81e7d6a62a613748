# Second Story with its built-in PostgreSQL. Everything that must last is in /data.
FROM node:24-bookworm-slim
WORKDIR /app
COPY . .
RUN npm ci && node scripts/build.ts && npm cache clean --force \
  && useradd --system --user-group second-story \
  && install -d -o second-story -g second-story /data
USER second-story
ENV HOST=0.0.0.0 DATA_DIR=/data
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The server stops PostgreSQL when it is told to stop: give it time (stop_grace_period).
CMD ["node", "server/src/main.ts"]
