/** The words for topics, readers and roles of a profile. */
import { m } from "#/paraglide/messages";
import type { Profile, Topic } from "./queries";

type Provenance = NonNullable<Profile["provenance"][Topic]>;
export type Visibility = Provenance["visibility"];

const TOPICS: Record<Topic, () => string> = {
  it_staff: m.profile_it_staff,
  platforms: m.profile_platforms,
  standards: m.profile_standards,
  operation_models: m.profile_operation_models,
  budget_situation: m.profile_budget_situation,
};

const READERS: Record<Visibility, () => string> = {
  public: m.profile_for_public,
  public_bodies: m.profile_for_public_bodies,
  private: m.profile_for_private,
};

const ROLES: Record<Provenance["stated_as"], () => string> = {
  administrator: m.profile_as_administrator,
  member: m.profile_as_member,
  delegate: m.profile_as_delegate,
};

export const topics = Object.keys(TOPICS) as Topic[];
export const visibilities = Object.keys(READERS) as Visibility[];

export const topicLabel = (topic: Topic) => TOPICS[topic]();
export const readersLabel = (visibility: Visibility) => READERS[visibility]();
export const statedAsLabel = (role: Provenance["stated_as"]) => ROLES[role]();
