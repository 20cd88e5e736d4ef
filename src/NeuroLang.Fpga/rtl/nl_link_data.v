`default_nettype none
// Made by link/assemble.sh of link/link.mc: the memory of the link, with its numbers and the response to CAPS.
module nl_link_data #(
    parameter [327:0] CAPS   = 328'b0,
    parameter [87:0]  ACCESS = 88'b0,          // for each space 0: none, 1: written, 129: written and read
    parameter [7:0]   UNITS  = 8'd1
) (
    input  wire       clk,
    input  wire       we,
    input  wire [8:0] a,
    input  wire [7:0] wd,
    output reg  [7:0] rd
);
    (* no_rw_check *)
    reg [7:0] mem [0:511];
    integer i;
    initial begin
        for (i = 0; i < 512; i = i + 1) mem[i] = 8'd0;
        for (i = 0; i < 41; i = i + 1) mem[2 + i] = CAPS >> 8 * i;
        for (i = 0; i < 11; i = i + 1) mem[43 + i] = ACCESS >> 8 * i;
        mem[54] = UNITS;
        mem[58] = 8'd10;
        mem[60] = 8'd1;
        mem[62] = 8'd4;
        mem[77] = 8'd121;
        mem[79] = 8'd128;
        mem[81] = 8'd2;
        mem[83] = 8'd126;
        mem[84] = 8'd125;
        mem[86] = 8'd32;
        mem[90] = 8'd29;
        mem[91] = 8'd15;
        mem[92] = 8'd133;
        mem[93] = 8'd8;
        mem[95] = 8'd11;
        mem[97] = 8'd43;
        mem[102] = 8'd9;
        mem[103] = 8'd3;
        mem[109] = 8'd61;
        mem[110] = 8'd16;
        mem[111] = 8'd149;
        mem[113] = 8'd127;
        mem[115] = 8'd124;
    end

    always @(posedge clk) begin
        if (we) mem[a] <= wd;
        rd <= mem[a];
    end
endmodule
