`default_nettype none
// One application of the engine whose states are the keys of instructions. Combinational.
module nl_key (
    input  wire [31:0] key,
    output wire [31:0] next
);
    wire [15:0] s0 = key[31:16];
    wire [15:0] t  = key[15:0] ^ s0;
    assign next = {{s0[2:0], s0[15:3]} ^ t ^ {t[10:0], 5'b0}, t[5:0], t[15:6]};
endmodule
