`default_nettype none
// The hash of (index, key): five rounds over two bytes. The index belongs to stage 0, the bits are there three cycles later.
module nl_random (
    input  wire        clk,
    input  wire [15:0] index,
    input  wire [31:0] key0,     // of the instruction at stage 0
    input  wire [31:0] key1,     // of the instruction at stage 1
    input  wire [31:0] key2,     // of the instruction at stage 2
    input  wire        let3,     // the bits are wanted in gated, which is zero otherwise
    output reg  [15:0] value,
    output reg  [15:0] gated
);
    function [15:0] turn(input [15:0] s, input [7:0] k);
        turn = {s[7:0] ^ (s[15:8] & {s[10:8], s[15:11]}) ^ {s[14:8], s[15]} ^ k, s[15:8]};
    endfunction

    reg [15:0] s1, s2;
    always @(posedge clk) begin
        s1    <= turn(turn(index, key0[7:0]), key0[15:8]);
        s2    <= turn(turn(s1, key1[23:16]), key1[31:24]);
        value <= turn(s2, key2[7:0]);
        gated <= turn(s2, key2[7:0]);
        if (!let3) gated <= 16'b0;
    end
endmodule
