export const ROOT: string;
export const DATA: string;
export function secrets(): { databasePassword: string; searchKey: string; appSecret: string; fieldKeys: string };
export function ensureBuilt(): Promise<void>;
