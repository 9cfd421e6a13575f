export function nginxConfig(
  folder: string,
  ports: { http: number; https: number; portals: number[]; isPlain?: boolean },
): string;
