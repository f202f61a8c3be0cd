/** Commander can start other programs as its commands, which takes 4 ms to get ready for and is never done here. */
module.exports = {};
