/** What somebody holds, as it stands before a name: *the foreign minister*, *Captain Ruiz*. */
export const offices: ReadonlySet<string> = new Set(
  `president premier minister secretary chancellor governor mayor chairman chairwoman chairperson director commissioner ambassador envoy senator
  prosecutor general admiral colonel captain lieutenant sergeant chief commander speaker king queen prince princess bishop archbishop`.split(
    /\s+/,
  ),
);
