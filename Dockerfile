FROM node:20-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json prisma.config.ts tsconfig.json ./
COPY prisma prisma
COPY src src
COPY adapters adapters
COPY commands commands
# The bundle in dist holds Prisma's client: without it as a dependency its command line, two thirds of all modules, goes too.
RUN npm ci && npm pkg delete 'dependencies.@prisma/client' && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production DATABASE_URL=file:/data/purser.db
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/prisma/migrations prisma/migrations
COPY --from=build /app/dist dist
USER node
VOLUME /data
HEALTHCHECK --interval=60s --timeout=10s --start-period=10s CMD ["node", "dist/main.js", "doctor", "--quick"]
CMD ["node", "--max-semi-space-size=2", "--heap-growing-percent=100", "dist/main.js", "start"]
