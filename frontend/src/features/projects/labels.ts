/** Words for what classifies a model project. */
import { m } from "#/paraglide/messages";

const CATEGORIES: Record<string, () => string> = {
  large_city: m.project_category_large_city,
  medium_town: m.project_category_medium_town,
  small_town_rural: m.project_category_small_town_rural,
  intermunicipal: m.project_category_intermunicipal,
  district: m.project_category_district,
};

const WAVES: Record<string, () => string> = {
  "1": m.project_wave_1,
  "2": m.project_wave_2,
  "3": m.project_wave_3,
};

export function categoryLabel(category: string): string {
  return CATEGORIES[category]?.() ?? category;
}

export function waveLabel(wave: string | number): string {
  return WAVES[wave]?.() ?? String(wave);
}
