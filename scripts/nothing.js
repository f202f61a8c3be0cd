/** Stands in for a part of Node that a package asks for and does not use here. */
export default {};
