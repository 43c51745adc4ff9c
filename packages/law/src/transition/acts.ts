import type { IsoDay, IsoInstant, PersonFacts } from '../facts.ts';

/** The police use a camera that they already had on 25 May 2018 (law of 21 March 2018, art. 88). @law l2018-88 */
export type UseExistingPoliceCameraFacts = {
  /** Day on which it was installed or first used. */
  readonly installedOn?: IsoDay;
  /** Law under which it was installed or used before: the camera law of 21 March 2007, another, or none. */
  readonly earlierBasis?: 'camera-law-2007' | 'other-law' | 'none';
  /** It is used by the police services. */
  readonly usedByPolice?: boolean;
  /** It falls within chapter 2 of the law of 21 March 2018: cameras that the police use under the LFP. */
  readonly withinChapter2?: boolean;
  /** The use has the authorisation of LFP 25/4, or needs none, and meets the rest of the new law. */
  readonly meetsTheNewLaw?: boolean;
};

/** A controller notifies a camera of the law of 2007 that existed on 25 May 2018 (law of 21 March 2018, art. 89). @law l2018-89-al2 */
export type NotifyExistingCameraFacts = {
  /** Who notifies. */
  readonly notifiedBy?: PersonFacts;
  /** The camera is governed by the camera law of 21 March 2007. */
  readonly governedByCameraLaw?: boolean;
  /** Day on which it was installed. */
  readonly installedOn?: IsoDay;
  /** It was installed and used in conformity with the legislation of the time of its installation. */
  readonly lawfulWhenInstalled?: boolean;
  /** When it was notified to the police services; left out, the moment of the act. */
  readonly notifiedAt?: IsoInstant;
};

/** The police submit a protocol that existed on 25 May 2018 to the Data Protection Authority (law of 21 March 2018, art. 89). @law l2018-89-al3 */
export type SubmitExistingProtocolFacts = {
  /** Day on which the protocol was concluded. */
  readonly concludedOn?: IsoDay;
  /** With whom the police services concluded it. */
  readonly with?: 'public-transport-company' | 'other';
  /** It gives the police real-time access to images of the network. */
  readonly forRealTimeAccess?: boolean;
  /** When it was submitted for opinion; left out, the moment of the act. */
  readonly submittedAt?: IsoInstant;
};

/** Acts of the transitional provisions of the laws of 21 March 2018 and 19 October 2023, with the facts each is judged on. */
export type TransitionActs = {
  readonly 'use-existing-police-camera': UseExistingPoliceCameraFacts;
  readonly 'notify-existing-camera': NotifyExistingCameraFacts;
  readonly 'submit-existing-protocol': SubmitExistingProtocolFacts;
};
